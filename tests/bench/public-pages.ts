import { ask } from './ask'

/** The paths of all pages that the portal's site maps name. */
export async function publicPages(origin: string) {
  const index = await locations(`${origin}/sitemap.xml`)
  const pages = await Promise.all(index.map((url) => locations(`${origin}${new URL(url).pathname}`)))
  return pages.flat().map((url) => new URL(url).pathname)
}

async function locations(url: string) {
  const { body } = await ask(url)
  return [...body.toString().matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location]) => String(location))
}
