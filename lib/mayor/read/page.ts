import 'server-only'
import { nearestEntries } from '@/lib/agenda/read'
import { dependsOn } from '@/lib/cache/depends-on'
import { latest } from '@/lib/dates/latest'
import { today } from '@/lib/dates/today'
import { db } from '@/lib/db'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import { listPriorities } from './priorities'

/** Entries of the agenda that the mayor's page shows; the agenda has them all. */
const nearest = 5

/** The mayor's words as they stand, with whose they are where that is recorded; null when there are none. */
export async function getStatement(locale: Locale, municipalityId: string) {
  dependsOn(municipalityId, 'mayor', 'people')
  const row = await db.mayorStatement.findFirst({
    where: { municipalityId, until: null },
    orderBy: [{ since: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
    include: { official: { select: { name: true, slug: true } } },
  })
  const words = row && inLocale(locale, row.textLt, row.textEn, row.englishOrigin)
  return words && { words, mayor: row.official, sourceUrl: row.sourceUrl, updatedAt: row.updatedAt }
}

/** The mayors that are recorded, the present one first. */
async function listTerms(locale: Locale, municipalityId: string) {
  dependsOn(municipalityId, 'people')
  const posts = await db.officialPost.findMany({
    where: { municipalityId, kind: 'mayor' },
    orderBy: [{ since: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
    include: { official: { select: { name: true, slug: true } } },
  })
  return posts.map(({ id, titleLt, titleEn, since, until, sourceUrl, official }) => ({
    id,
    title: inLocale(locale, titleLt, titleEn),
    since,
    until,
    sourceUrl,
    official,
  }))
}

export type Term = Awaited<ReturnType<typeof listTerms>>[number]

/** The mayor's page: words, terms of office, the nearest of the agenda, and priorities with what was done for each. */
export async function getMayorPage(locale: Locale, municipalityId: string, now = new Date()) {
  const [statement, terms, priorities, agenda] = await Promise.all([
    getStatement(locale, municipalityId),
    listTerms(locale, municipalityId),
    listPriorities(locale, municipalityId, today(undefined, now)),
    nearestEntries(locale, municipalityId, now, nearest),
  ])
  const updatedAt = latest(...[statement, ...priorities, ...agenda].map((row) => row?.updatedAt))
  return { statement, terms, priorities, agenda, updatedAt }
}
