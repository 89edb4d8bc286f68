import { neverChanges } from '@/lib/cache/depends-on'
import { europeLand, worldLand } from '@/lib/maps/land'

const aDay = 'public, max-age=86400'
const drawn: Record<string, typeof worldLand> = { 'world.svg': worldLand, 'europe.svg': europeLand }

/** `/land/world.svg`: the land and the borders that all maps of a view have in common. */
export async function GET(_request: Request, { params }: RouteContext<'/land/[file]'>) {
  const draw = drawn[(await params).file]
  neverChanges()
  if (!draw) return new Response(null, { status: 404 })

  const { land, borders } = draw()
  const picture = `<svg xmlns="http://www.w3.org/2000/svg"><path id="land" vector-effect="non-scaling-stroke" d="${land}"/><path id="borders" vector-effect="non-scaling-stroke" d="${borders}"/></svg>`
  return new Response(picture, { headers: { 'content-type': 'image/svg+xml', 'cache-control': aDay } })
}
