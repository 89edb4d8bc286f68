import { expect, type Page, test } from '@playwright/test'
import { axeOn } from './axe'
import { complaints, languages, pageKinds } from './public'

/** Rules that ask about colours; where only colours change, the others have had their answer on the desktop. */
const colours = ['color-contrast', 'link-in-text-block']

/** The ways a page is looked at; each is prepared before the page is opened, and once it is there. */
const ways: Record<string, Way> = {
  desktop: {},
  'a narrow screen': { size: { width: 320, height: 640 } },
  'the dark': { media: { colorScheme: 'dark' }, rules: colours },
  'forced colours': { media: { forcedColors: 'active' }, rules: colours },
  'text of 200 %': { largeText: true },
}

type Way = {
  size?: { width: number; height: number }
  media?: Parameters<Page['emulateMedia']>[0]
  largeText?: true
  rules?: string[]
}

async function look(page: Page, path: string, { size, media, largeText }: Way) {
  await page.setViewportSize(size ?? { width: 1280, height: 800 })
  await page.emulateMedia(media ?? {})
  await page.goto(path)
  if (largeText)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '225%'
    })
}

for (const language of languages)
  for (const [name, way] of Object.entries(ways))
    test(`axe finds nothing on any kind of page: ${language}, ${name}`, async ({ page, request }) => {
      test.setTimeout(600_000)
      const heard = complaints(page)
      for (const path of await pageKinds(request, language)) {
        await look(page, path, way)
        await expectNothing(page, path, way)
      }
      await look(page, feedback[language], way)
      await page.locator('main form [type=submit]').click()
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
      await expectNothing(page, `${feedback[language]} refused`, way)
      expect(heard).toEqual([])
    })

const feedback = { lt: '/lt/vilnius/pranesimas', en: '/en/vilnius/feedback' }

async function expectNothing(page: Page, path: string, { rules }: Way) {
  const axe = axeOn(page).exclude('nextjs-portal')
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  expect.soft(found, path).toEqual([])
  expect.soft(await overflow(page), `${path} is wider than the screen`).toEqual([])
}

/** What sticks out of the window to the right, unless its own container scrolls. */
function overflow(page: Page) {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= wide) return []
    const out = [...document.querySelectorAll('body *')].filter((node) => node.getBoundingClientRect().right > wide + 1)
    return out.slice(-3).map((node) => node.outerHTML.slice(0, 120))
  })
}

type Stop = { stop: string; visible: boolean; html: string }

/** Where the Tab key leads, with a few presses more than there are stops; the page itself notes what takes the focus. */
async function tabThrough(page: Page, there: number) {
  await page.evaluate(() => {
    const noted: Stop[] = []
    Object.assign(window, { noted })
    document.addEventListener('focusin', ({ target }) => {
      const node = target as HTMLElement
      if (node.dataset.stop === undefined) return
      const { outlineStyle, outlineWidth } = getComputedStyle(node)
      // Marks on a map are ringed inside the picture.
      const ring = node.querySelector('.map-ring')
      const ringed = ring !== null && Number.parseFloat(getComputedStyle(ring).strokeWidth) >= 2
      const visible = ringed || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2)
      noted.push({ stop: node.dataset.stop, visible, html: node.outerHTML.slice(0, 100) })
    })
  })
  const noted = () => page.evaluate(() => (window as unknown as { noted: Stop[] }).noted)
  for (let press = 0; press < there; press++) await page.keyboard.press('Tab')
  for (let more = 0; more < 3 && (await noted()).length < there; more++) await page.keyboard.press('Tab')
  return noted()
}

for (const language of languages)
  test(`the keyboard alone reaches everything, and shows where it is: ${language}`, async ({ page, request }) => {
    test.setTimeout(600_000)
    for (const path of await pageKinds(request, language)) {
      await page.goto(path)
      const there = await page.evaluate(() => {
        const reachable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'
        const shown = [...document.querySelectorAll<HTMLElement>(reachable)].filter(
          (node) => node.tabIndex >= 0 && node.checkVisibility() && !node.closest('nextjs-portal'),
        )
        // Of the choices of one question the keyboard stops at one; arrows go on.
        const stops = shown.filter((node, at) => {
          const name = node instanceof HTMLInputElement && node.type === 'radio' ? node.name : null
          return !name || shown.findIndex((one) => one instanceof HTMLInputElement && one.name === name) === at
        })
        stops.forEach((node, at) => {
          node.dataset.stop = String(at)
        })
        return stops.length
      })
      const stops = await tabThrough(page, there)
      const reached = stops.map(({ stop }) => stop)
      const unseen = stops.filter(({ visible }) => !visible).map(({ html }) => html)
      const inOrder = Array.from({ length: there }, (_, at) => String(at))
      expect.soft(reached, `${path}: everything once, in the order of the page`).toEqual(inOrder)
      expect.soft(unseen, path).toEqual([])
    }
  })

for (const language of languages)
  test(`the first key leads past the head to the content: ${language}`, async ({ page, request }) => {
    test.setTimeout(600_000)
    for (const path of await pageKinds(request, language)) {
      await page.goto(path)
      // The page outside both languages has nothing before its content.
      if (!/^\/(lt|en)/.test(path)) continue
      await page.keyboard.press('Tab')
      await expect.soft(page.locator('a.skip:focus'), path).toBeInViewport()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      const past = await page.evaluate(() => {
        const { activeElement: now, body } = document
        const head = document.querySelector('.site-head')
        return now === body || (now !== null && head !== null && !head.contains(now) && !now.matches('.skip'))
      })
      expect.soft(past, path).toBe(true)
    }
  })
