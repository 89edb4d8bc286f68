import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, person, speak, visitor } from './office'

test.describe.configure({ timeout: 600_000 })

const root = resolve(import.meta.dirname, '../..')
const namespaces = readdirSync(resolve(root, 'locales/lt')).map((file) => file.replace('.json', ''))
/** A key of a message where its words should be. */
const key = new RegExp(`(^|[\\s("„“])(${namespaces.join('|')})\\.[a-zA-Z]+(\\.[a-zA-Z]+)*($|[\\s)"”“.,:])`)

/** `/admin/people/[id]`, for every page there is. */
const templates = readdirSync(resolve(root, 'app/admin'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)page\.tsx$/.test(file))
  .map((file) => `/admin/${file}`.replace(/\/page\.tsx$/, ''))

/** The page that answers at this address: one that is named so before one that takes any name. */
function templateOf(path: string) {
  const fits = templates.filter((template) => {
    const pattern = template.replace(/\[[a-z]+\]/g, '[^/]+')
    return new RegExp(`^${pattern}$`).test(path)
  })
  return fits.sort((a, b) => a.split('[').length - b.split('[').length)[0]
}

/** One address of each kind of page is enough; each list of the register is a kind of its own. */
function kindOf(path: string) {
  const template = templateOf(path)
  return template?.startsWith('/admin/register/[list]')
    ? template.replace('[list]', path.split('/')[3] ?? '')
    : template
}

async function look(page: Page, path: string, language: 'lt' | 'en') {
  const answer = await page.goto(path)
  expect.soft(answer?.status(), path).toBe(200)
  const told = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    headings: document.querySelectorAll('h1').length,
    words: [
      ...[...document.body.querySelectorAll('*:not(script, style)')].flatMap((one) =>
        [...one.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '')),
      ),
      ...[...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')].flatMap((one) =>
        ['aria-label', 'title', 'placeholder', 'alt'].map((name) => one.getAttribute(name) ?? ''),
      ),
    ],
    links: [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).href),
  }))
  expect.soft(told.lang, path).toBe(language)
  expect.soft(told.title, path).toMatch(/\S+/)
  expect.soft(told.headings, `${path} has one heading of the first level`).toBe(1)
  expect.soft(told.words.map((words) => key.exec(words)?.[0]).filter(Boolean), `${path} shows a key`).toEqual([])
  return told.links
    .map((href) => new URL(href))
    .filter(({ port, pathname }) => port === process.env.E2E_PORT && !/\/(export|errors)$/.test(pathname))
}

/** On the narrowest phones a page is read from top to bottom, not from side to side. */
async function expectNoSideways(page: Page, kind: string) {
  const size = page.viewportSize()
  await page.setViewportSize({ width: 360, height: 740 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect.soft(width, `${kind} scrolls sideways on a phone`).toBeLessThanOrEqual(360)
  if (size) await page.setViewportSize(size)
}

type Walk = { kind?: typeof kindOf; each?: (kind: string) => Promise<void> }

/** Goes from page to page by their links, to one of each kind. */
async function walk(page: Page, language: 'lt' | 'en', { kind: kindIs = kindOf, each }: Walk = {}) {
  const seen = new Set<string>()
  const ahead = ['/admin']
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    const kind = kindIs(path)
    if (!kind || seen.has(kind)) continue
    seen.add(kind)
    ahead.push(...(await look(page, path, language)).map(({ pathname }) => pathname))
    await each?.(kind)
  }
  return seen
}

for (const role of ['filer', 'editor', 'publisher'])
  test(`every page that is linked speaks, in both languages: ${role}`, async ({ browser }) => {
    const page = await person(browser, `${role}@vilnius.example`)
    for (const language of ['en', 'lt'] as const) {
      await speak(page, language)
      expect((await walk(page, language, { kind: templateOf })).size).toBeGreaterThan(role === 'filer' ? 6 : 12)
    }
  })

/** Pages that are reached in the course of something else, and are tried there. */
const inPassing = [
  ...['/admin/sign-in', '/admin/sign-in/forgotten', '/admin/sign-in/second-step', '/admin/session-ended'],
  ...['/admin/sign-in/new-password/[token]', '/admin/invitation/[token]', '/admin/account/second-factor'],
  ...['/admin/register/[list]/several', '/admin/import/[id]'],
  ...['/admin/trips/[reference]', '/admin/trips/[reference]/change', '/admin/trips/[reference]/history'],
  ...['/admin/trips/all/several', '/admin/translations/parts'],
]

test('an administrator reaches every page there is by links alone, and each is accessible in both languages', async ({
  browser,
}) => {
  const page = await person(browser, 'admin@vilnius.example')
  for (const language of ['en', 'lt'] as const) {
    await speak(page, language)
    const judged = new Set<string>()
    const each = async (kind: string) => {
      await expectNoSideways(page, kind)
      const alike = kind.replace(/^(\/admin\/register\/)[^/]+(\/(new|\[id\]\/history))?$/, '$1[list]$2')
      if (judged.has(alike)) return
      judged.add(alike)
      await expectAccessible(page)
    }
    const seen = await walk(page, language, { each })
    const reached = new Set([...seen].map((kind) => templateOf(kind)))
    expect(templates.filter((template) => !reached.has(template) && !inPassing.includes(template))).toEqual([])

    // Files for translators are sent out in parts where there is much to translate.
    await look(page, '/admin/translations/parts', language)
    await each('/admin/translations/parts')
  }
})

test('the doors speak to whoever is not signed in, in both languages', async ({ browser }) => {
  for (const [language, locale] of [
    ['lt', 'lt-LT'],
    ['en', 'en-GB'],
  ] as const) {
    const page = await visitor(browser, { locale })
    for (const path of ['sign-in', 'sign-in/forgotten', 'session-ended', 'invitation/x', 'sign-in/new-password/x']) {
      await look(page, `/admin/${path}`, language)
      await expectAccessible(page)
    }
  }
})

for (const javaScriptEnabled of [true, false])
  test(`on a phone the way around the office is folded behind where one is; scripts: ${javaScriptEnabled}`, async ({
    browser,
  }) => {
    const viewport = { width: 360, height: 740 }
    const page = await person(browser, 'admin@kaunas.example', { viewport, javaScriptEnabled })
    await page.goto('/admin/jobs')
    const summary = page.locator('.rail summary')
    const way = page.getByRole('navigation', { name: 'Darbo vietos skyriai' })
    await expect(summary).toHaveText('Meniu: Portalo darbai')
    await expect(way).toBeHidden()
    expect((await page.getByRole('heading', { level: 1 }).boundingBox())?.y).toBeLessThan(200)

    await summary.focus()
    await page.keyboard.press('Enter')
    await expect(way.getByRole('link', { name: 'Portalo darbai' })).toHaveAttribute('aria-current', 'page')
    await page.keyboard.press('Tab')
    await expect(way.getByRole('link', { name: 'Pradžia' })).toBeFocused()
    if (javaScriptEnabled) await expectAccessible(page)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === '/admin')
    await expect(summary).toHaveText('Meniu: Pradžia')
    await expect(way).toBeHidden()

    await page.setViewportSize({ width: 1280, height: 900 })
    await expect(summary).toBeHidden()
    await expect(way.getByRole('link', { name: 'Žmonės' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Atsijungti' })).toBeVisible()
    await way.getByRole('link', { name: 'Žmonės' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Žmonės' })).toBeVisible()
  })
