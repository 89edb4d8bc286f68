import { base32 } from '@better-auth/utils/base32'
import { createOTP } from '@better-auth/utils/otp'
import { type Browser, expect, type Page } from '@playwright/test'
import { linkSentTo } from './mailbox'
import { person, press } from './office'

export const password = 'rudens lapai krenta'

/** Invites someone to Kaunas as this role, and opens the link of the letter in a browser of their own. */
export async function invitedTo(browser: Browser, email: string, role: string) {
  const administrator = await person(browser, 'admin@kaunas.example')
  await administrator.goto('/admin/people/invite')
  await administrator.fill('[name=email]', email)
  await administrator.selectOption('[name=role]', role)
  await press(administrator, 'Išsiųsti kvietimą')
  await expect(administrator.getByRole('status').filter({ hasText: 'Kvietimas išsiųstas.' })).toBeVisible({
    timeout: 30_000,
  })
  await administrator.context().close()

  const page = await (await browser.newContext()).newPage()
  await page.goto(await linkSentTo(email, '/admin/invitation'))
  return page
}

/** The same, and accepts with a name and the password. */
export async function joined(browser: Browser, email: string, role: string, name: string) {
  const page = await invitedTo(browser, email, role)
  await page.fill('[name=name]', name)
  await page.fill('[name=password]', password)
  await press(page, 'Sukurti paskyrą')
  await page.waitForURL((url) => !url.pathname.startsWith('/admin/invitation'))
  return page
}

/** Types e-mail and password, no more. */
export async function signInAs(page: Page, email: string) {
  await page.goto('/admin/sign-in')
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', password)
  await press(page, 'Prisijungti')
  await page.waitForURL((url) => url.pathname !== '/admin/sign-in')
}

/** A code generator with the secret that the page shows. */
export async function generatorOf(page: Page) {
  const letters = ((await page.locator('.secret').textContent()) ?? '').replace(/\s/g, '')
  const { hotp } = createOTP(new TextDecoder().decode(base32.decode(letters)))
  /** The code of this half minute, or of one so many later. */
  return (later = 0) => hotp(Math.floor(Date.now() / 30_000) + later)
}
