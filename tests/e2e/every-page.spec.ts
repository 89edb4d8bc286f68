import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { listedPages } from './public'

/** Every address that a page names, whose answer is ours. */
function links(html: string, path: string) {
  const attributes = html.matchAll(/\s(?:href|src|content)="([^"]+)"/g)
  return [...attributes].flatMap(([, found = '']) => {
    const text = found.replaceAll('&amp;', '&')
    if (!/^(\/|\?|https?:\/\/localhost)/.test(text)) return []
    const address = new URL(text, `http://localhost${path}`)
    return address.hostname === 'localhost' ? [address.pathname + address.search] : []
  })
}

test('every internal link of every page leads to what is there', async ({ request }) => {
  test.setTimeout(600_000)
  const broken: string[] = []
  const seen = new Set(['/lt', '/en'])
  const waiting = [...seen].map((path) => ({ path, from: '' }))
  const visit = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { path, from } = next
      const answer = await request.get(path, { maxRedirects: 0 })
      if (answer.status() !== 200) broken.push(`${path} answers ${answer.status()}, linked from ${from}`)
      if (!/^text\/html/.test(answer.headers()['content-type'] ?? '')) continue
      for (const to of links(await answer.text(), path))
        if (!seen.has(to) && worthAVisit(to)) {
          seen.add(to)
          waiting.push({ path: to, from: path })
        }
    }
  }
  await Promise.all([visit(), visit(), visit()])
  expect(broken).toEqual([])
  for (const path of await listedPages(request))
    expect.soft(seen.has(path), `${path} is linked from no page`).toBe(true)
})

/** The office is for its staff; questions beyond one filter are endless. */
function worthAVisit(path: string) {
  return (
    !path.startsWith('/admin') && !path.startsWith('/_next/') && [...new URL(path, 'http://x').searchParams].length < 2
  )
}

test('every page is one document with one title, in its language', async ({ page, request }) => {
  test.setTimeout(600_000)
  const titles = new Map<string, string>()
  for (const path of await listedPages(request)) {
    const told = await outline(page, request, path)
    const language = path.split('/')[1]
    expect.soft({ ...told, title: undefined, ids: undefined, updated: undefined }, path).toEqual({
      lang: language,
      headings: 1,
      mains: 1,
      skipped: [],
      crumbs: /^\/..$/.test(path) ? 0 : 1,
      canonical: path,
      alternates: ['en', 'lt', 'x-default'],
      picture: true,
      scripts: true,
      title: undefined,
      ids: undefined,
      updated: undefined,
    })
    expect.soft(new Set(told.ids).size, `${path} has an id twice`).toBe(told.ids.length)
    expect.soft(told.updated || /\/(paieska|search)$/.test(path), `${path} says when it changed`).toBeTruthy()
    titles.set(told.title, path)
  }
  expect(titles.has('')).toBe(false)
})

async function outline(page: Page, request: APIRequestContext, path: string) {
  const html = await (await request.get(path)).text()
  return page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, 'text/html')
    const all = (selector: string) => [...document.querySelectorAll(selector)]
    const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name) ?? ''
    const levels = all('h1, h2, h3, h4').map(({ localName }) => Number(localName[1]))
    return {
      title: document.title,
      lang: document.documentElement.lang,
      headings: all('h1').length,
      mains: all('main').length,
      skipped: levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1),
      crumbs: all('nav.crumbs').length,
      ids: all('[id]').map(({ id }) => id),
      canonical: decodeURI(new URL(attribute('link[rel=canonical]', 'href')).pathname),
      alternates: all('link[rel=alternate][hreflang]')
        .map((link) => link.getAttribute('hreflang'))
        .sort(),
      picture: /\/share\/.+\.png$/.test(attribute('meta[property="og:image"]', 'content')),
      updated: all('.page-foot time').length === 1,
      scripts: all('script[type="application/ld+json"]').every(({ textContent }) =>
        JSON.parse(textContent ?? '')['@context'].startsWith('https://schema.org'),
      ),
    }
  }, html)
}
