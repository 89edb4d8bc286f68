import 'server-only'
import { cache } from 'react'
import { dependsOn } from '@/lib/cache/depends-on'
import type { CalendarDate } from '@/lib/dates/edtf'
import { db } from '@/lib/db'
import { countFacets } from '@/lib/facets/read'
import { readPage } from '@/lib/facets/read/page'
import { choicesOf, pagesBeside, queryOf } from '@/lib/facets/rules'
import type { Locale } from '@/lib/i18n/routing'
import { Prisma } from '@/prisma/client/client'
import { agreementListParameters } from '../schema/list'
import { agreementDimensions, agreementFacts } from './facts'
import { partyName } from './party'
import { agreementTitle } from './title'

/** Agreements on one page of the list. */
const agreementsOnPage = 100

type Found = { id: string; slug: string }

/**
 * One page of a municipality's agreements as `query` asks for them (see `readChoices`), by their first signing, undated last
 * either way; with how many there would be for each other choice. Null when there is no such page.
 */
export const listAgreements = cache(
  async (locale: Locale, municipalityId: string, query: string, today: CalendarDate) => {
    dependsOn(municipalityId, 'agreements', 'partner-cities')
    const { sort, after, before, ...asked } = choicesOf(agreementListParameters, query)
    const facts = agreementFacts(municipalityId, today)
    const dimensions = agreementDimensions(locale)
    const { total, options, chosen, ignored } = await countFacets(facts, dimensions, asked)
    const order = Prisma.sql`"signedOn" COLLATE "C" ${Prisma.raw(sort === 'oldest' ? 'ASC' : 'DESC')} NULLS LAST, "position", "id"`
    const page = await readPage<Found>(facts, { dimensions, chosen, order, length: agreementsOnPage, after, before })
    if (!page) return null

    return {
      agreements: await asEntries(locale, municipalityId, page.shown),
      total,
      pages: pagesBeside(agreementListParameters, { ...chosen, sort, after, before }, page),
      options,
      chosen: { ...chosen, sort },
      query: queryOf(agreementListParameters, { ...chosen, sort, after, before }),
      ignored,
    }
  },
)

async function asEntries(locale: Locale, municipalityId: string, found: Found[]) {
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
