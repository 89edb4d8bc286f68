import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ImageResponse } from 'next/og'
import { SharePicture, shareSize } from '@/components/share-picture'
import { neverChanges } from '@/lib/cache/depends-on'
import { readShareFile } from '@/lib/share/address'

const forever = 'public, max-age=31536000, immutable'
// A letter that no font here has would be looked for on the network.
const unknown = /[^\u0020-\u007e\u00a0-\u017f\u2010-\u2026\u20ac]/gu

/** `/share/<words>.<signature>.png`: the picture of a page for those who link to it. */
export async function GET(_request: Request, { params }: RouteContext<'/share/[file]'>) {
  const words = readShareFile((await params).file)
  neverChanges()
  if (!words) return new Response(null, { status: 404 })

  const { title, kind, owner } = words
  const known = { title: spelt(title), kind: spelt(kind), owner: spelt(owner) }
  return new ImageResponse(<SharePicture {...words} {...known} />, {
    ...shareSize,
    fonts: await loadFonts(),
    headers: { 'cache-control': forever },
  })
}

function spelt(text: string) {
  return text.normalize('NFC').replace(unknown, '').trim()
}

function loadFonts() {
  const load = async (name: 'latin' | 'european', weight: 400 | 700) => {
    const file = `share-${name}-${weight === 400 ? 'regular' : 'bold'}.woff`
    return { name, weight, style: 'normal' as const, data: await readFile(join(process.cwd(), 'app/fonts', file)) }
  }
  return Promise.all([load('latin', 400), load('latin', 700), load('european', 400), load('european', 700)])
}
