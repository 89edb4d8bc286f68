import { brotliCompressSync } from 'node:zlib'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type MapLink, MapPicture } from '@/components/maps/map-picture'
import { europeFrame } from '@/lib/maps/frame'
import { inset } from '@/lib/maps/inset'
import { europeLand, worldLand } from '@/lib/maps/land'
import { europeLayout, type MapPlace, worldLayout } from '@/lib/maps/layout'
import { europe, world } from '@/lib/maps/projection'
import cities from '@/prisma/data/partner-cities.json' with { type: 'json' }

const vilnius: MapPlace = { key: 'home', name: 'Vilnius', weight: 9, latitude: 54.6872, longitude: 25.2797 }
const places = cities.map(
  ({ nameLt, latitude, longitude }): MapPlace => ({ key: nameLt, name: nameLt, weight: 1, latitude, longitude }),
)
const links = new Map(
  cities.map(({ nameLt, countryCode }): [string, MapLink] => [
    nameLt,
    {
      name: nameLt,
      label: `${nameLt}, ${countryCode}`,
      href: `/lt/vilnius/miestai-partneriai/${nameLt}`,
      ended: nameLt === 'Oslas',
    },
  ]),
)
const words = { title: 'Žemėlapis', description: 'Lankai', home: vilnius, links }

const drawnWorld = renderToStaticMarkup(
  <MapPicture
    id="world"
    {...words}
    view={world}
    land={worldLand()}
    layout={worldLayout(vilnius, places, true)}
    frame={europeFrame()}
  />,
)
const inEurope = europeLayout(vilnius, places)
const drawnEurope = inEurope
  ? renderToStaticMarkup(<MapPicture id="europe" {...words} view={europe} land={europeLand()} layout={inEurope} />)
  : ''

const kB = 1024
const compressed = (text: string) => brotliCompressSync(text).length

const ground = ({ land, borders }: { land: string; borders: string }) => land + borders

test('the map of the world weighs at most 60 kB with its land, 20 kB compressed', () => {
  expect((drawnWorld + ground(worldLand())).length).toBeLessThan(60 * kB)
  expect(compressed(drawnWorld + ground(worldLand()))).toBeLessThan(20 * kB)
})

test('the world and Europe together weigh at most 25 kB compressed with their land, 12 kB without', () => {
  expect(compressed(drawnWorld + drawnEurope)).toBeLessThan(12 * kB)
  const all = drawnWorld + drawnEurope + ground(worldLand()) + ground(europeLand())
  expect(compressed(all)).toBeLessThan(25 * kB)
})

test('the land of the world weighs at most 16 kB compressed', () => {
  expect(compressed(ground(worldLand()))).toBeLessThan(16 * kB)
})

test('the way to one partner weighs at most 8 kB compressed, near or far', () => {
  const some = places.filter(({ name }) => ['Ryga', 'Zalcburgas', 'Tbilisis', 'Čikaga', 'Taipėjus'].includes(name))
  for (const place of some) expect(compressed(JSON.stringify(inset(vilnius, place)))).toBeLessThan(8 * kB)
})

test('every partner is a link with a name of its own, drawn without styles or scripts', () => {
  const drawn = drawnWorld + drawnEurope
  expect(drawn.match(/<a /g)).toHaveLength(places.length)
  expect(new Set(drawn.match(/aria-label="[^"]+"/g)).size).toBe(places.length)
  expect(drawn).not.toMatch(/ style=|<script|NaN|undefined/)
})
