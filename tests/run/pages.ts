/** The paths of all pages that the sitemaps list, and of the sitemaps themselves. */
export async function listedPages(origin: string) {
  const locations = async (path: string) =>
    [...(await (await fetch(path)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)
  const sitemaps = await locations(`${origin}/sitemap.xml`)
  const pages = (await Promise.all(sitemaps.map(locations))).flat()
  const pathOf = (address: string) => address.slice(origin.length)
  return { pages: pages.map(pathOf), sitemaps: ['/sitemap.xml', ...sitemaps.map(pathOf)] }
}

/** A page of each kind in each language, as the sitemaps list them, and those they leave out. */
export async function kindsOfPages(origin: string) {
  const { pages } = await listedPages(origin)
  return [...new Map(pages.map((page) => [kindOf(page), page])).values(), ...unlistedPages]
}

/** A page of each kind that no sitemap lists. */
export const unlistedPages = [
  '/lt/paieska?q=bresa',
  '/en/vilnius/search?q=oslo',
  '/lt/vilnius/paieska?q=tolesni+darbai+planas',
  '/lt/vilnius/paieska?q=zzzzqq',
  '/lt/vilnius/pranesimas/gautas',
  '/lt/vilnius/nera',
]

// The language, the section and whether it is a record's: all networks are of one kind.
function kindOf(path: string) {
  const [, language, municipality, section, record] = path.split('/')
  return [language, municipality && '*', section, record && '*'].join('/')
}
