import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { env } from '@/lib/env'
import { routing } from '@/lib/i18n/routing'
import { shortened } from '@/lib/text/shortened'

/** What a share picture says: the title of its page, the kind of page and whose it is. */
const SharePicture = z.object({
  locale: z.enum(routing.locales),
  title: z.string().max(160),
  kind: z.string().max(80),
  owner: z.string().max(120),
  accent: z.string().regex(/^#[0-9a-f]{6}$/),
})

export type SharePicture = z.output<typeof SharePicture>

/** The path of a share picture: it holds what the picture says, signed, so that nobody else can put words into our mouth. */
export function sharePath(picture: SharePicture) {
  const { locale, title, kind, owner, accent } = picture
  const words = JSON.stringify([locale, shortened(title, 160), shortened(kind, 80), shortened(owner, 120), accent])
  const body = Buffer.from(words).toString('base64url')
  return `/share/${body}.${signature(body)}.png`
}

/** What the picture of this file name says; null for a name that the portal did not sign. */
export function readShareFile(file: string): SharePicture | null {
  const [, body = '', signed = ''] = /^([\w-]+)\.([\w-]{22})\.png$/.exec(file) ?? []
  if (!body || !timingSafeEqual(Buffer.from(signed), Buffer.from(signature(body)))) return null
  const [locale, title, kind, owner, accent] = JSON.parse(Buffer.from(body, 'base64url').toString())
  return SharePicture.parse({ locale, title, kind, owner, accent })
}

function signature(body: string) {
  return createHmac('sha256', env().TILTAS_SECRET).update(`share ${body}`).digest('base64url').slice(0, 22)
}
