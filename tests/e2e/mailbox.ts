import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'

/** The link of the newest letter to this person, read where a portal without a mail server puts its letters. */
export async function linkSentTo(email: string, path: string, not = '') {
  const link = () => {
    const folder = join(process.env.E2E_DATA_DIR ?? '', 'mail')
    const letters = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')) : []
    const texts = letters.sort().map((name) => readFileSync(join(folder, name), 'utf8').replace(/=\r?\n/g, ''))
    const latest = texts.findLast((text) => text.includes(`To: ${email}`) && text.includes(path))
    return new RegExp(`${path}/[\\w-]{43}`).exec(latest ?? '')?.[0] ?? not
  }
  await expect.poll(link, { timeout: 30_000 }).not.toBe(not)
  return link()
}
