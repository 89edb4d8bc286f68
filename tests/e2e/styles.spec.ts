import { expect, test } from '@playwright/test'
import { languages, pageKinds } from './public'

/** Screens and paper, and everything folded open, so that every rule has its say. */
const ways = [
  { name: 'a phone', size: { width: 360, height: 800 }, media: {} },
  { name: 'a wide screen in the dark', size: { width: 1280, height: 900 }, media: { colorScheme: 'dark' } },
  { name: 'paper', size: { width: 800, height: 1100 }, media: { media: 'print' } },
  { name: 'forced colours', size: { width: 1600, height: 900 }, media: { forcedColors: 'active' } },
] as const

for (const language of languages)
  test(`the styles that stand in a page are all that it needs: ${language}`, async ({ page, request }) => {
    test.setTimeout(300_000)
    // The whole sheet is what the page names where nothing takes its scripts and styles in: the office has it too.
    const office = await (await request.get('/admin/sign-in')).text()
    const whole = await Promise.all(
      [...office.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(async ([, href = '']) => {
        const answer = await request.get(href)
        return (await answer.text()).replaceAll('url(../', 'url(/_next/static/')
      }),
    )
    const sheet = whole.find((text) => text.includes('@font-face')) ?? ''
    expect(sheet.length).toBeGreaterThan(10_000)
    for (const path of await pageKinds(request, language)) {
      await page.goto(path)
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true
      })
      for (const { name, size, media } of ways) {
        await page.setViewportSize(size)
        await page.emulateMedia({ colorScheme: null, media: null, forcedColors: null, ...media })
        expect.soft(await page.evaluate(firstDifference, sheet), `${path}, ${name}`).toBeNull()
      }
    }
  })

/**
 * What looks otherwise under the whole sheet than under the styles of the page, the first of all elements and of what stands
 * before and after them, as the browser computes it; null when nothing does. It is found within the page: to hand out how each
 * element looks would take longer than to look.
 */
async function firstDifference(sheet: string) {
  const style = document.querySelector('style')

  /** Puts the whole sheet in the place of the page's styles, which hold the accent; a constructed sheet needs no leave. */
  function putWhole() {
    const [constructed, accent] = [new CSSStyleSheet(), new CSSStyleSheet()]
    constructed.replaceSync(sheet)
    accent.replaceSync(style?.textContent?.match(/:root{--accent:[^}]*}/)?.[0] ?? '')
    document.adoptedStyleSheets = [constructed, accent]
    if (style?.sheet) style.sheet.disabled = true
  }

  function putOwn() {
    document.adoptedStyleSheets = []
    if (style?.sheet) style.sheet.disabled = false
  }

  /** Typefaces belong to the sheet that names them, and are read again with it. */
  async function settled() {
    document.body.getBoundingClientRect()
    await document.fonts.ready
    await new Promise(requestAnimationFrame)
    await document.fonts.ready
  }

  function looks() {
    return [...document.body.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after'].flatMap((part) => {
        const computed = getComputedStyle(element, part)
        if (part && computed.content === 'none') return []
        const { display, position, color, backgroundColor, fontSize, fontWeight, fontFamily, fill, stroke } = computed
        const { marginTop, paddingTop, borderTopWidth, inlineSize, blockSize, content, visibility, opacity } = computed
        const box = part ? '' : JSON.stringify(element.getBoundingClientRect())
        const said = [display, position, color, backgroundColor, fontSize, fontWeight, fontFamily, fill, stroke]
        const more = [marginTop, paddingTop, borderTopWidth, inlineSize, blockSize, content, visibility, opacity, box]
        return `${element.tagName}.${element.getAttribute('class')}${part ?? ''}: ${[...said, ...more].join(' | ')}`
      }),
    )
  }

  await settled()
  const own = looks()
  putWhole()
  await settled()
  const whole = looks()
  putOwn()
  const at = own.findIndex((one, index) => one !== whole[index])
  return at < 0 && own.length === whole.length ? null : `${own[at]}\nwith the whole sheet: ${whole[at]}`
}
