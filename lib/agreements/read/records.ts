import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import { inTime } from '../rules'
import { partyName } from './party'
import { agreementTitle } from './title'

/** Documents that a feed tells of. */
const newest = 50

/** The documents of a municipality whose records were made or changed last, each with the last thing that happened to it. */
export async function latestRecords(locale: Locale, municipalityId: string) {
  dependsOn(municipalityId, 'agreements', 'partner-cities')
  const rows = await db.agreement.findMany({
    where: { municipalityId },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: newest,
    include: {
      type: { select: { gender: true } },
      events: { select: { kind: true, date: true }, orderBy: { position: 'asc' } },
      parties: { include: { partnerCity: true }, orderBy: { position: 'asc' } },
    },
  })
  return rows.map((row) => ({
    id: row.id,
    slugLt: row.slugLt,
    slugEn: row.slugEn,
    title: agreementTitle(locale, row),
    gender: row.type?.gender ?? null,
    lastEvent: inTime(row.events).at(-1) ?? null,
    parties: row.parties.map((party) => partyName(locale, party)),
    recordedAt: row.createdAt,
    at: row.updatedAt,
  }))
}

export type AgreementRecord = Awaited<ReturnType<typeof latestRecords>>[number]
