import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import { compareAccounts } from '../rules'
import { partyName } from './party'

type Row = {
  claimantLt: string | null
  claimantEn: string | null
  partnerCity: Parameters<typeof partyName>[1]['partnerCity']
  signedOn: string | null
  textLt: string | null
  textEn: string | null
  sourceUrl: string | null
  retrievedOn: string | null
}

/** What the other side says of a document, and how its date stands to ours where it gives one. */
export function claimOf(locale: Locale, ours: string | null, row: Row) {
  const { claimantLt, claimantEn, partnerCity, signedOn, textLt, textEn, sourceUrl, retrievedOn } = row
  return {
    claimant: partyName(locale, { nameLt: claimantLt, nameEn: claimantEn, partnerCity }),
    text: inLocale(locale, textLt, textEn),
    ours,
    theirs: signedOn,
    accounts: signedOn && compareAccounts(ours, signedOn),
    sourceUrl,
    retrievedOn,
  }
}

export type Claim = ReturnType<typeof claimOf>
