import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test'
import { axeOn } from './axe'

const password = 'demonstracija-2026'

/** Signs in as one of the demonstration users, such as `filer@kaunas.example`. */
export async function signIn(page: Page, email: string, returnTo = '/admin') {
  await page.goto(`/admin/sign-in?returnTo=${encodeURIComponent(returnTo)}`)
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', password)
  await page.click('form button[type=submit].button-chief')
  await page.waitForURL((url) => url.pathname !== '/admin/sign-in')
}

/** What the browser keeps of who signed in before: a session lasts from one test to the next. */
const signedIn = new Map<string, BrowserContextOptions['storageState']>()

/**
 * Someone in a browser of their own, signed in; what the browser complains of fails the test. The form is filled in once for
 * each person: signing in has tests of its own.
 */
export async function person(browser: Browser, email: string, options: BrowserContextOptions = {}) {
  const storageState = signedIn.get(email)
  const page = await visitor(browser, { ...options, ...(storageState && { storageState }) })
  if (storageState) await page.goto('/admin')
  if (storageState && new URL(page.url()).pathname === '/admin') return page

  await signIn(page, email)
  signedIn.set(email, await page.context().storageState())
  return page
}

/** Someone who is not signed in, likewise. */
export async function visitor(browser: Browser, options: BrowserContextOptions = {}) {
  const page = await (await browser.newContext(options)).newPage()
  page.on('pageerror', (error) => expect.soft(error.message, 'an error in the page').toBe(''))
  page.on('console', (message) => {
    const complaint =
      message.type() === 'error' &&
      !/the server responded with a status of 4(03|04|22)|ERR_INTERNET_DISCONNECTED/.test(message.text())
    if (complaint) expect.soft(message.text(), 'a complaint in the console').toBe('')
  })
  return page
}

export async function expectAccessible(page: Page) {
  const { violations } = await axeOn(page).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
  ).toEqual([])
}

/** The `YYYY-NNNN` of the trip whose page this is. */
export function referenceOf(page: Page) {
  return /\d{4}-\d{4}/.exec(page.url())?.[0] ?? ''
}

/** A button by its words, those of the form's bar and decisions included. */
export function press(page: Page, words: string) {
  return page.getByRole('button', { name: words, exact: true }).click()
}

/** Changes the language of whoever is signed in, and waits for the office to speak it. */
export async function speak(page: Page, language: 'lt' | 'en') {
  await page.goto('/admin')
  if ((await page.locator('html').getAttribute('lang')) === language) return
  await press(page, language === 'en' ? 'English' : 'Lietuvių')
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}
