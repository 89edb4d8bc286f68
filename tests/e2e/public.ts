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

/** Pages that no sitemap lists: answers, empty answers, other views of a list, and what is missing. */
const unlisted = {
  lt: [
    '/lt/paieska?q=bresa',
    '/lt/vilnius/paieska?q=oslas',
    '/lt/vilnius/paieska?q=erfurtsa',
    '/lt/vilnius/miestai-partneriai?view=cards&country=UA',
    '/lt/vilnius/miestai-partneriai?country=NO&kind=region',
    '/lt/vilnius/susitarimai?decade=1990',
    '/lt/kaunas/komandiruotes?year=2024',
    '/lt/vilnius/pranesimas/gautas',
    '/lt/vilnius/nera',
    '/nera/tokio/puslapio',
  ],
  en: [
    '/en/search?q=brescia',
    '/en/vilnius/search?q=zzzz',
    '/en/vilnius/partner-cities?view=cards&country=UA',
    '/en/vilnius/partner-cities?country=XX',
    '/en/vilnius/agreements?status=inForce',
    '/en/kaunas/trips?year=2024',
    '/en/vilnius/feedback/sent',
    '/en/vilnius/none',
    '/en/none',
  ],
}

/** One page of each kind in a language: the listed ones, whatever kinds there are, and those that no sitemap lists. */
export async function pageKinds(request: APIRequestContext, language: Language) {
  const kinds = new Map<string, string>()
  for (const path of await listedPages(request)) {
    const [, locale, municipality, section = '', record] = path.split('/')
    // Kaunas comes first and has the report; Vilnius has the more of all else.
    if (locale === language) kinds.set([municipality && '*', section, record && '*'].join('/'), path)
  }
  return [...kinds.values(), ...unlisted[language]]
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
