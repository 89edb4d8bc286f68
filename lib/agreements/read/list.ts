import 'server-only'
import { cache } from 'react'
import { dependsOn } from '@/lib/cache/depends-on'
import type { CalendarDate } from '@/lib/dates/edtf'
import { db } from '@/lib/db'
import { choosing, countFacets } from '@/lib/facets/read'
import { choicesOf, queryOf } from '@/lib/facets/rules'
import type { Locale } from '@/lib/i18n/routing'
import { Prisma } from '@/prisma/client/client'
import { agreementListParameters } from '../schema/list'
import { agreementDimensions, agreementFacts } from './facts'
import { partyName } from './party'
import { agreementTitle } from './title'

/** Agreements on one page of the list. */
const agreementsOnPage = 100

/**
 * One page of a municipality's agreements as `query` asks for them (see `readChoices`), by their first signing, undated last
 * either way; with how many there would be for each other choice. Null when there is no such page.
 */
export const listAgreements = cache(
  async (locale: Locale, municipalityId: string, query: string, page: number, today: CalendarDate) => {
    dependsOn(municipalityId, 'agreements', 'partner-cities')
    const { sort, ...asked } = choicesOf(agreementListParameters, query)
    const facts = agreementFacts(municipalityId, today)
    const dimensions = agreementDimensions(locale)
    const { total, options, chosen, ignored } = await countFacets(facts, dimensions, asked)
    const pages = Math.max(1, Math.ceil(total / agreementsOnPage))
    if (page > pages) return null

    const found = await db.$queryRaw<{ id: string }[]>`WITH facts AS (${facts}) SELECT "id" FROM facts
      WHERE ${choosing(dimensions, chosen)}
      ORDER BY "signedOn" COLLATE "C" ${Prisma.raw(sort === 'oldest' ? 'ASC' : 'DESC')} NULLS LAST, "position", "id"
      LIMIT ${agreementsOnPage} OFFSET ${(page - 1) * agreementsOnPage}`

    return {
      agreements: await asEntries(locale, municipalityId, found),
      total,
      pages,
      options,
      chosen: { ...chosen, sort },
      query: queryOf(agreementListParameters, { ...chosen, sort }),
      ignored,
    }
  },
)

async function asEntries(locale: Locale, municipalityId: string, found: { id: string }[]) {
  const rows = await db.agreement.findMany({
    where: { municipalityId, id: { in: found.map(({ id }) => id) } },
    include: {
      events: { select: { kind: true, date: true }, orderBy: { position: 'asc' } },
      parties: { include: { partnerCity: true }, orderBy: { position: 'asc' } },
    },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))

  return found.flatMap(({ id }) => {
    const row = byId.get(id)
    if (!row) return []
    return {
      slugLt: row.slugLt,
      slugEn: row.slugEn,
      title: agreementTitle(locale, row),
      signedOn: row.signedOn,
      validUntil: row.validUntil,
      events: row.events,
      parties: row.parties.map((party) => partyName(locale, party)),
      updatedAt: row.updatedAt,
    }
  })
}

export type AgreementList = NonNullable<Awaited<ReturnType<typeof listAgreements>>>
export type AgreementEntry = AgreementList['agreements'][number]
