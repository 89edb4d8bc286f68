import * as flags from 'country-flag-icons/string/3x2'
import { neverChanges } from '@/lib/cache/depends-on'

const forever = 'public, max-age=31536000, immutable'
const pictures: Record<string, string> = flags

/** `/flags/AT-DE-PL.svg`: the flags a page needs in one file, each a symbol with its country's code. */
export async function GET(_request: Request, { params }: RouteContext<'/flags/[file]'>) {
  const [, list] = /^([A-Z]{2}(?:-[A-Z]{2}){0,249})\.svg$/.exec((await params).file) ?? []
  neverChanges()
  if (!list) return new Response(null, { status: 404 })

  const symbols = list.split('-').map((code) => {
    const drawing = pictures[code]
    return drawing
      ?.replace(/^<svg[^>]*?viewBox="([^"]+)"[^>]*>/, `<symbol id="${code}" viewBox="$1">`)
      .replace(/<\/svg>$/, '</symbol>')
  })
  const sprite = `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`
  return new Response(sprite, { headers: { 'content-type': 'image/svg+xml', 'cache-control': forever } })
}
