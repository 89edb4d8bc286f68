import 'server-only'
import { cache } from 'react'
import { dependsOn } from '@/lib/cache/depends-on'
import { db } from '@/lib/db'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'

/**
 * What the public is told of a report that was withdrawn: what, when and why, nothing of the report itself. Null when no
 * report of this reference was, when it is public again, or when it was withdrawn without a word for the public.
 */
export const getWithdrawnReport = cache(async (locale: Locale, municipalityId: string, reference: string) => {
  dependsOn(municipalityId, 'trips')
  const report = { trip: { municipalityId, reference } }
  const last = await db.reportPublication.findFirst({
    where: { municipalityId, report },
    orderBy: { publishedAt: 'desc' },
    select: { withdrawnAt: true, noteLt: true, noteEn: true, reason: true, reasonEn: true },
  })
  if (!last?.withdrawnAt || last.noteLt === null) return null

  return {
    reference,
    at: last.withdrawnAt,
    note: inLocale(locale, last.noteLt, last.noteEn),
    reason: inLocale(locale, last.reason, last.reasonEn),
  }
})

export type WithdrawnReport = NonNullable<Awaited<ReturnType<typeof getWithdrawnReport>>>
