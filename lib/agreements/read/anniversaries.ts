import 'server-only'
import { cache } from 'react'
import { dependsOn } from '@/lib/cache/depends-on'
import type { CalendarDate } from '@/lib/dates/edtf'
import { latest } from '@/lib/dates/latest'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import { anniversaryCalendar } from '../rules'
import { partyName } from './party'
import { agreementTitle } from './title'

/** How far the calendar of anniversaries reaches: it shows those of the next ten years, and as a file those of the last one. */
const yearsAhead = 10
const yearsBack = 1

const yearsFrom = (day: CalendarDate, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

/** Anniversaries of a municipality's documents around a day, in the order of time, those called off among them. */
export const getAnniversaries = cache(async (locale: Locale, municipalityId: string, today: CalendarDate) => {
  dependsOn(municipalityId, 'agreements', 'partner-cities')
  const rows = await db.agreement.findMany({
    where: { municipalityId, signedOn: { not: null } },
    include: {
      events: { select: { kind: true, date: true }, orderBy: { position: 'asc' } },
      parties: { include: { partnerCity: true }, orderBy: { position: 'asc' } },
    },
    orderBy: [{ signedOn: 'asc' }, { position: 'asc' }, { id: 'asc' }],
  })
  const anniversaries = anniversaryCalendar(rows, yearsFrom(today, -yearsBack), yearsFrom(today, yearsAhead))

  return {
    anniversaries: anniversaries.map(({ agreement: row, ...anniversary }) => ({
      ...anniversary,
      agreement: {
        id: row.id,
        slugLt: row.slugLt,
        slugEn: row.slugEn,
        title: agreementTitle(locale, row),
        signedOn: row.signedOn,
        parties: row.parties.map((party) => partyName(locale, party)),
        updatedAt: row.updatedAt,
        version: row.version,
      },
    })),
    updatedAt: latest(...rows.map(({ updatedAt }) => updatedAt)),
  }
})

export type AgreementAnniversary = Awaited<ReturnType<typeof getAnniversaries>>['anniversaries'][number]
