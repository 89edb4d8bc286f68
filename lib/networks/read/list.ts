import 'server-only'
import { cache } from 'react'
import { dependsOn } from '@/lib/cache/depends-on'
import { db } from '@/lib/db'
import { inLocale, type LocalText } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import { nameLang } from '../rules'

/** The networks a municipality belongs, or belonged, to, as the page's language sorts them. */
export const listNetworks = cache(async (locale: Locale, municipalityId: string) => {
  dependsOn(municipalityId, 'networks')
  const rows = await db.network.findMany({
    where: { municipalityId },
    orderBy: locale === 'lt' ? { nameLt: 'asc' } : { nameEn: 'asc' },
    include: {
      memberships: { select: { since: true, until: true }, orderBy: { since: { sort: 'desc', nulls: 'last' } } },
    },
  })

  return rows.map((row) => ({
    id: row.id,
    slugLt: row.slugLt,
    slugEn: row.slugEn,
    name: locale === 'lt' ? row.nameLt : row.nameEn,
    nameLang: nameLang(locale, row),
    acronym: row.acronym,
    summary: firstParagraph(inLocale(locale, row.descriptionLt, row.descriptionEn, row.englishOrigin)),
    membership: row.memberships[0] ?? null,
    updatedAt: row.updatedAt,
  }))
})

export type NetworkEntry = Awaited<ReturnType<typeof listNetworks>>[number]

function firstParagraph(text: LocalText | null) {
  return text && { ...text, text: text.text.split(/\n\s*\n/)[0] ?? '' }
}
