import 'server-only'
import { cache } from 'react'
import { dependsOn } from '@/lib/cache/depends-on'
import { yearsKeptIn } from '@/lib/dates/anniversary'
import type { CalendarDate } from '@/lib/dates/edtf'
import { latest } from '@/lib/dates/latest'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import type { Prisma } from '@/prisma/client/client'
import { anniversaryCalendar } from '../rules'
import { partyName } from './party'
import { agreementTitle } from './title'

/** How far the calendar of anniversaries reaches: it shows those of the next ten years, and as a file those of the last one. */
const yearsAhead = 10
const yearsBack = 1

/** Anniversaries that a home announces. */
const mostComing = 5

const inTime = {
  include: {
    events: { select: { kind: true, date: true }, orderBy: { position: 'asc' } },
    parties: { include: { partnerCity: true }, orderBy: { position: 'asc' } },
  },
  orderBy: [{ signedOn: 'asc' }, { position: 'asc' }, { id: 'asc' }],
} satisfies Prisma.AgreementFindManyArgs

type Row = Prisma.AgreementGetPayload<typeof inTime>

const yearsFrom = (day: CalendarDate, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

/** Anniversaries of a municipality's documents around a day, in the order of time, those called off among them. */
export const getAnniversaries = cache(async (locale: Locale, municipalityId: string, today: CalendarDate) => {
  dependsOn(municipalityId, 'agreements', 'partner-cities')
  const rows = await db.agreement.findMany({
    ...inTime,
    where: { municipalityId, signedOn: { not: null } },
  })
  const anniversaries = anniversaryCalendar(rows, yearsFrom(today, -yearsBack), yearsFrom(today, yearsAhead))

  return {
    anniversaries: anniversaries.map(({ agreement, ...anniversary }) => ({
      ...anniversary,
      agreement: named(locale, agreement),
    })),
    updatedAt: latest(...rows.map(({ updatedAt }) => updatedAt)),
  }
})

export type AgreementAnniversary = Awaited<ReturnType<typeof getAnniversaries>>['anniversaries'][number]

/** The first few anniversaries that are kept from a day on, within a year. */
export async function comingAnniversaries(locale: Locale, municipalityId: string, today: CalendarDate) {
  dependsOn(municipalityId, 'agreements', 'partner-cities')
  const year = Number(today.slice(0, 4))
  const years = [year, year + 1].flatMap(yearsKeptIn)
  const rows = await db.agreement.findMany({
    ...inTime,
    where: { municipalityId, OR: years.map((signed) => ({ signedOn: { startsWith: String(signed) } })) },
  })

  return anniversaryCalendar(rows, today, yearsFrom(today, 1))
    .filter(({ kept }) => kept)
    .slice(0, mostComing)
    .map(({ agreement, ...anniversary }) => ({ ...anniversary, agreement: named(locale, agreement) }))
}

function named(locale: Locale, row: Row) {
  const { id, slugLt, slugEn, signedOn, updatedAt, version } = row
  const parties = row.parties.map((party) => partyName(locale, party))
  return { id, slugLt, slugEn, signedOn, updatedAt, version, title: agreementTitle(locale, row), parties }
}
