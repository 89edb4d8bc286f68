import 'server-only'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { env } from '@/lib/env'

/** Where letters go. */
export type MailSettings = Pick<ReturnType<typeof env>, 'TILTAS_SMTP_URL' | 'TILTAS_MAIL_FROM' | 'TILTAS_DATA_DIR'>

type Mail = { id: string; to: string; subject: string; text: string; html: string }

/** Hands a letter to the mail server, or, where none is set, writes it into the data folder for whoever runs the portal. */
export async function carry({ id, ...mail }: Mail, settings: MailSettings) {
  const { TILTAS_SMTP_URL: server, TILTAS_MAIL_FROM: address, TILTAS_DATA_DIR: folder } = settings
  const letter = { ...mail, from: { name: 'Tiltas', address }, messageId: `<${id}@${address.split('@')[1]}>` }
  if (server) {
    const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }
    const transport = createTransport({ url: server, ...timeouts })
    await transport.sendMail(letter)
    transport.close()
    return
  }
  const { message } = await createTransport({ streamTransport: true, buffer: true, newline: 'unix' }).sendMail(letter)
  const path = join(folder, 'mail', `${new Date().toISOString().replaceAll(':', '-')}-${id}.eml`)
  await mkdir(join(folder, 'mail'), { recursive: true, mode: 0o700 })
  await writeFile(`${path}.draft`, message as Buffer, { mode: 0o600 })
  await rename(`${path}.draft`, path)
}
