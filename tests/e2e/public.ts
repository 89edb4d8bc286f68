import { type APIRequestContext, expect, type Page } from '@playwright/test'

export const languages = ['lt', 'en'] as const
export type Language = (typeof languages)[number]

/** Paths of every page the sitemaps list. */
export async function listedPages(request: APIRequestContext) {
  const locations = async (address: string) => {
    const answer = await request.get(new URL(address, 'http://x').pathname)
    expect(answer.status(), address).toBe(200)
    return [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location = '']) => location)
  }
  const pages: string[] = []
  for (const sitemap of await locations('/sitemap.xml')) pages.push(...(await locations(sitemap)))
  return pages.map((page) => decodeURI(new URL(page).pathname))
}

/** One page of each kind in a language: the listed ones, and those that no sitemap lists. */
export async function pageKinds(request: APIRequestContext, language: Language) {
  const kinds = new Map<string, string>()
  for (const path of await listedPages(request)) {
    const [, locale, municipality, section = '', record] = path.split('/')
    // Kaunas comes first and has the report; Vilnius has the more of all else.
    if (locale === language) kinds.set([municipality && '*', section, record && '*'].join('/'), path)
  }
  const others = {
    lt: ['/lt/paieska?q=bresa', '/lt/vilnius/paieska?q=oslas', '/lt/vilnius/pranesimas/gautas', '/lt/vilnius/nera'],
    en: ['/en/search?q=brescia', '/en/vilnius/search?q=zzzz', '/en/vilnius/feedback/sent', '/en/vilnius/none'],
  }
  return [...kinds.values(), ...others[language]]
}

/** What the browser complains of while the test lasts, but for the pages that are missing on purpose. */
export function complaints(page: Page) {
  const heard: string[] = []
  page.on('pageerror', (error) => heard.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 404/.test(message.text())) heard.push(message.text())
  })
  return heard
}
