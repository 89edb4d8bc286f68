import { neverChanges } from '@/lib/cache/depends-on'
import { accentTones } from '@/lib/municipalities/rules'

const forever = 'public, max-age=31536000, immutable'

/** `/accent/8a1538.css`: the tones of one accent, so that pages need neither inline styles nor a sheet for each municipality. */
export async function GET(_request: Request, { params }: RouteContext<'/accent/[file]'>) {
  const [, hex] = /^([0-9a-f]{6})\.css$/.exec((await params).file) ?? []
  neverChanges()
  if (!hex) return new Response(null, { status: 404 })

  const tones = accentTones(`#${hex}`)
  const sheet = `:root{--accent:light-dark(${tones.light},${tones.dark});--accent-wash:light-dark(${tones.washLight},${tones.washDark})}`
  return new Response(sheet, { headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': forever } })
}
