import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { expect, onTestFinished, test } from 'vitest'
import { db } from '@/lib/db'
import { putLetter } from '@/lib/mail/outbox'
import { sendDueLetters } from '@/lib/mail/send'

const folder = mkdtempSync(join(tmpdir(), 'tiltas-letters-'))

/** A mail server on this machine, and what it was given. It may refuse. */
async function mailServer(refusing = () => false) {
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, answer) =>
      answer(refusing() ? Object.assign(new Error('not now'), { responseCode: 451 }) : null),
    onData(stream, _session, answer) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString())
        answer()
      })
    },
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => new Promise<void>((closed) => server.close(() => closed())))
  const { port } = server.server.address() as { port: number }
  return { received, address: `smtp://127.0.0.1:${port}` }
}

function letter(to: string) {
  return db.$transaction((tx) =>
    putLetter(tx, { to, locale: 'lt' }, { kind: 'passwordReset', link: 'http://localhost:3000/admin/x?a=1&b=2' }),
  )
}

const settings = { TILTAS_MAIL_FROM: 'tiltas@vilnius.example', TILTAS_DATA_DIR: folder }

test('a letter reaches the mail server in both forms, in Lithuanian letters, and is then forgotten', async () => {
  const { received, address } = await mailServer()
  const there = { ...settings, TILTAS_SMTP_URL: address }
  await letter('ona@vilnius.example')
  expect(await sendDueLetters(there)).toBe(1)
  expect(await sendDueLetters(there)).toBe(0)
  const [mail = ''] = received
  expect(mail).toContain('To: ona@vilnius.example')
  expect(mail).toContain('From: Tiltas <tiltas@vilnius.example>')
  expect(mail).toContain('multipart/alternative')
  expect(mail).toContain('&amp;b=3D2')
  const sent = await db.outgoingMail.findFirstOrThrow({ where: { to: 'ona@vilnius.example' } })
  expect(sent).toMatchObject({ content: null, attempts: 1 })
})

test('what the mail server refuses is sent later, once, and no sooner', async () => {
  let refusing = true
  const { received, address } = await mailServer(() => refusing)
  const there = { ...settings, TILTAS_SMTP_URL: address }
  await letter('later@vilnius.example')
  expect(await sendDueLetters(there)).toBe(0)
  const waiting = await db.outgoingMail.findFirstOrThrow({ where: { to: 'later@vilnius.example' } })
  expect(waiting).toMatchObject({ sentAt: null, attempts: 1, lastError: 'EENVELOPE 451' })

  refusing = false
  expect(await sendDueLetters(there)).toBe(0)
  await db.outgoingMail.updateMany({ where: { sentAt: null }, data: { nextAttemptAt: new Date() } })
  const sent = await Promise.all(Array.from({ length: 4 }, () => sendDueLetters(there)))
  expect(sent.reduce((sum, count) => sum + count)).toBe(1)
  expect(received).toHaveLength(1)
})

test('nobody listens: the letter waits, and after many attempts is given up', async () => {
  const there = { ...settings, TILTAS_SMTP_URL: 'smtp://127.0.0.1:1' }
  await letter('never@vilnius.example')
  await sendDueLetters(there)
  const where = { to: 'never@vilnius.example' }
  await db.outgoingMail.updateMany({ where, data: { attempts: 13, nextAttemptAt: new Date() } })
  await sendDueLetters(there)
  expect(await db.outgoingMail.findFirstOrThrow({ where })).toMatchObject({
    content: null,
    givenUpAt: expect.any(Date),
  })
})

test('without a mail server letters are written into the data folder', async () => {
  await letter('file@vilnius.example')
  expect(await sendDueLetters(settings)).toBe(1)
  const [file = ''] = readdirSync(join(folder, 'mail'))
  expect(file).toMatch(/\.eml$/)
  expect(readFileSync(join(folder, 'mail', file), 'utf8')).toContain('To: file@vilnius.example')
})
