import 'server-only'
import { cache } from 'react'
import { latest } from '@/lib/dates/latest'
import { db } from '@/lib/db'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'

/** Entries of the agenda that the page shows, the latest first. */
const agendaEntries = 50

/** The mayor's words as they stand, with whose they are where that is recorded; null when there are none. */
export async function getStatement(locale: Locale, municipalityId: string) {
  const row = await db.mayorStatement.findFirst({
    where: { municipalityId, until: null },
    orderBy: [{ since: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
    include: { official: { select: { name: true } } },
  })
  const words = row && inLocale(locale, row.textLt, row.textEn, row.englishOrigin)
  return words && { words, mayor: row.official?.name ?? null, sourceUrl: row.sourceUrl, updatedAt: row.updatedAt }
}

/** The mayor's page: the words at its head, the agenda and the municipality's priorities. */
export const getMayorPage = cache(async (locale: Locale, municipalityId: string) => {
  const where = { municipalityId }
  const [statement, priorities, agenda] = await Promise.all([
    getStatement(locale, municipalityId),
    db.priority.findMany({ where, orderBy: { position: 'asc' } }),
    db.agendaEvent.findMany({ where, orderBy: { startsAt: 'desc' }, take: agendaEntries }),
  ])

  return {
    statement,
    priorities: priorities.map((priority) => ({
      title: inLocale(locale, priority.titleLt, priority.titleEn, priority.englishOrigin),
      text: inLocale(locale, priority.textLt, priority.textEn, priority.englishOrigin),
    })),
    agenda: agenda.map((event) => ({
      id: event.id,
      startsAt: event.startsAt,
      endsAt: event.endsAt,
      allDay: event.allDay,
      // Of an entry that is withheld nothing but its time and the ground leaves this read.
      ...(event.withheldGround === null
        ? {
            withheldGround: null,
            title: inLocale(locale, event.titleLt, event.titleEn),
            place: inLocale(locale, event.placeLt, event.placeEn),
            people: event.people,
            organisation: event.organisation,
            lobbyist: event.lobbyist,
          }
        : { withheldGround: event.withheldGround }),
    })),
    updatedAt: latest(...[statement, ...priorities, ...agenda].map((row) => row?.updatedAt)),
  }
})

export type AgendaEntry = Awaited<ReturnType<typeof getMayorPage>>['agenda'][number]
