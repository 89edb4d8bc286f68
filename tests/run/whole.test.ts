import { spawn } from 'node:child_process'
import { request } from 'node:http'
import { connect } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { freePort } from '@/lib/run/port.mjs'
import { dataFolder, serverOf, start, untilPrinted } from './portal'

const aBuild = 240_000

/** The whole portal, built if it is not, up to its address. */
async function open(folder: string) {
  const port = await freePort()
  const running = start(folder, { mode: '--start', env: { PORT: String(port) } })
  const origin = await untilPrinted(running, /Tiltas: (\S+)/, aBuild)
  return { ...running, port, origin }
}

test('the portal answers, stops within ten seconds, and a later start does nothing twice', {
  timeout: aBuild,
}, async () => {
  const folder = dataFolder()
  const first = await open(folder)
  expect((await fetch(`${first.origin}/lt`)).status).toBe(200)
  const stopping = performance.now()
  first.child.kill('SIGTERM')
  expect(await first.code).toBe(0)
  expect(performance.now() - stopping).toBeLessThan(10_000)
  expect(serverOf(folder)).toBeUndefined()

  const second = await open(folder)
  expect((await fetch(`${second.origin}/lt`)).status).toBe(200)
  expect(second.output().match(/^.+(?= … )/gm)).toEqual(['Starting the database', 'Opening the doors'])
})

test('a request under way when the signal comes is answered, and an idle visitor does not keep the portal', {
  timeout: aBuild,
}, async () => {
  const { port, child, code } = await open(dataFolder())
  const idle = connect(port, '127.0.0.1')
  idle.on('error', () => {})
  const form = `--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n`
  const answer = new Promise<number>((done, fail) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': form.length }
    const visit = request({ port, path: '/lt', method: 'POST', headers }, (response) => done(response.statusCode ?? 0))
    visit.on('error', fail)
    visit.write(form.slice(0, 5))
    setTimeout(() => visit.end(form.slice(5)), 2_000)
  })
  await pause(500)
  child.kill('SIGTERM')
  expect(await answer).toBeGreaterThanOrEqual(200)
  expect(await code).toBe(0)
})

test.for([
  ['Ctrl-C, which reaches npm and everything it began', 'SIGINT', true],
  ['SIGTERM to npm alone', 'SIGTERM', false],
] as const)('npm start stops the portal and its database on %s', { timeout: aBuild }, async ([, signal, group]) => {
  const folder = dataFolder()
  const env = { ...process.env, TILTAS_DATA_DIR: folder, PORT: String(await freePort()) }
  const child = spawn('npm', ['start'], { cwd: resolve('.'), env, detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let text = ''
  child.stdout.on('data', (data) => (text += data))
  await expect.poll(() => text, { timeout: aBuild }).toContain('Tiltas: ')
  process.kill(group ? -Number(child.pid) : Number(child.pid), signal)
  await new Promise((done) => child.on('close', done))
  expect(serverOf(folder)).toBeUndefined()
})
