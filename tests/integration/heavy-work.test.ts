import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Busy, Overrun } from '@/lib/work/failures'
import { work } from '@/lib/work/pool'

const double = 'tests/integration/tasks/double.ts'
const misbehave = 'tests/integration/tasks/misbehave.ts'

test('a task is done in a process of its own, bytes go there and come back', async () => {
  expect(await work(double, 21)).toBe(42)
  expect(await work(double, Buffer.alloc(5_000_000))).toBe(5_000_000)
})

test('what a task throws comes back as what it says', async () => {
  await expect(work(misbehave, 'fail')).rejects.toThrow('no such page')
})

test.each(['loop', 'heap', 'buffers', 'crash'])(
  'a task that goes wrong (%s) is ended, and the next one is done',
  async (how) => {
    await expect(work(misbehave, how, 4_000)).rejects.toThrow(Overrun)
    expect(await work(double, 4)).toBe(8)
  },
)

test('pages are answered while tasks loop and eat memory', async () => {
  const server = createServer((_, response) => response.end('page'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  const before = process.memoryUsage.rss()
  let over = false
  const tasks = Promise.allSettled(['loop', 'buffers', 'heap', 'loop'].map((how) => work(misbehave, how, 3_000)))
  const ended = tasks.then((all) => {
    over = true
    return all
  })

  let pages = 0
  while (!over) {
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('page')
    pages += 1
  }
  server.close()
  expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected'])
  expect(pages).toBeGreaterThan(20)
  expect(process.memoryUsage.rss() - before).toBeLessThan(200_000_000)
})

test('when too many wait, the next is told to come again', async () => {
  const all = await Promise.allSettled(Array.from({ length: 80 }, () => work(double, 1)))
  const refused = all.filter(({ status }) => status === 'rejected').map((one) => (one as PromiseRejectedResult).reason)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.every((reason) => reason instanceof Busy)).toBe(true)
  expect(all.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(20)
})

test('a process that does tasks knows no secret', async () => {
  process.env.TILTAS_SECRET ??= 'x'.repeat(32)
  const known = await work<null, string[]>('tests/integration/tasks/environment.ts', null)
  expect(known.filter((name) => /DATABASE|SECRET|PASSWORD|KEY/.test(name))).toEqual([])
})

test('a task does not outlive a portal that is killed', async () => {
  const portal = spawn(process.execPath, ['--import', 'tsx', 'tests/integration/tasks/portal.ts'])
  const [told] = await once(portal.stdout, 'data')
  const task = Number(String(told).trim())
  expect(isAlive(task)).toBe(true)
  portal.kill('SIGKILL')
  for (let tries = 0; isAlive(task) && tries < 100; tries++) await pause(100)
  expect(isAlive(task)).toBe(false)
})

function isAlive(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
