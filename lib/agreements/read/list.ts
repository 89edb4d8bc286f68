import 'server-only'
import { cache } from 'react'
import { db } from '@/lib/db'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import { agreementTitle } from './title'

/** Agreements on one page of the list. */
const agreementsOnPage = 100

export type AgreementOrder = 'newest' | 'oldest'

/** One page of a municipality's agreements by their first signing, undated last either way; null when there is no such page. */
export const listAgreements = cache(
  async (locale: Locale, municipalityId: string, order: AgreementOrder, page: number) => {
    const where = { municipalityId }
    const [rows, total] = await Promise.all([
      db.agreement.findMany({
        where,
        orderBy: [
          { signedOn: { sort: order === 'newest' ? 'desc' : 'asc', nulls: 'last' } },
          { position: 'asc' },
          { id: 'asc' },
        ],
        skip: (page - 1) * agreementsOnPage,
        take: agreementsOnPage,
        include: {
          events: { select: { kind: true, date: true }, orderBy: { position: 'asc' } },
          parties: { include: { partnerCity: true }, orderBy: { position: 'asc' } },
        },
      }),
      db.agreement.count({ where }),
    ])
    const pages = Math.max(1, Math.ceil(total / agreementsOnPage))
    if (page > pages) return null

    const agreements = rows.map((row) => ({
      slugLt: row.slugLt,
      slugEn: row.slugEn,
      title: agreementTitle(locale, row),
      signedOn: row.signedOn,
      validUntil: row.validUntil,
      events: row.events,
      parties: row.parties.map((party) => partyName(locale, party)),
      updatedAt: row.updatedAt,
    }))
    return { agreements, total, pages }
  },
)

type Party = {
  nameLt: string | null
  nameEn: string | null
  partnerCity: { nameLt: string; nameEn: string; slugLt: string; slugEn: string; countryCode: string } | null
}

/** The other side as a page names it, with the address of its own page where it is a partner city. */
export function partyName(locale: Locale, { nameLt, nameEn, partnerCity }: Party) {
  const name = inLocale(locale, partnerCity?.nameLt ?? nameLt, partnerCity?.nameEn ?? nameEn)
  return {
    name: name?.text ?? '',
    lang: name?.lang ?? locale,
    city: partnerCity && {
      slugLt: partnerCity.slugLt,
      slugEn: partnerCity.slugEn,
      countryCode: partnerCity.countryCode,
    },
  }
}

export type AgreementEntry = NonNullable<Awaited<ReturnType<typeof listAgreements>>>['agreements'][number]
