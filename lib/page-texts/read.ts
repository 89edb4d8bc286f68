import 'server-only'
import { cache } from 'react'
import { dependsOn } from '@/lib/cache/depends-on'
import { latest } from '@/lib/dates/latest'
import { db } from '@/lib/db'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import type { PageTextKey } from '@/prisma/client/enums'

/** The parts of the accessibility statement in the order of the model statement; the first stands under the page's title. */
export const accessibilityParts = [
  'accessibilityStatement',
  'accessibilityStatus',
  'accessibilityContent',
  'accessibilityPreparation',
  'accessibilityContact',
  'accessibilityEnforcement',
] as const satisfies PageTextKey[]

/**
 * Texts that a municipality words for itself, by their keys. Together they are a draft while any of them is, and as old as
 * the review that lies furthest back.
 */
export const getPageTexts = cache(async (locale: Locale, municipalityId: string, keys: readonly PageTextKey[]) => {
  dependsOn(municipalityId, 'page-texts')
  const rows = await db.pageText.findMany({ where: { municipalityId, key: { in: [...keys] } } })
  const reviews = rows.map(({ reviewedOn }) => reviewedOn)

  return {
    text: (key: PageTextKey) => {
      const row = rows.find((one) => one.key === key)
      return row ? inLocale(locale, row.textLt, row.textEn) : null
    },
    draft: rows.length < keys.length || rows.some(({ state }) => state === 'draft'),
    /** Null while a part has never been reviewed. */
    reviewedOn: reviews.includes(null) ? null : (reviews.filter((day) => day !== null).sort()[0] ?? null),
    updatedAt: latest(...rows.map(({ updatedAt }) => updatedAt)),
  }
})
