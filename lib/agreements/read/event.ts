import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import type { AgreementEvent, AgreementSignatory } from '@/prisma/client/client'

/** What happened to a document, as pages tell it: when, where, who signed, by what act. */
export function eventOf(locale: Locale, event: AgreementEvent & { signatories: AgreementSignatory[] }) {
  const { kind, date, legalAct, sourceUrl } = event
  return {
    kind,
    date,
    place: inLocale(locale, event.placeLt, event.placeEn),
    note: inLocale(locale, event.noteLt, event.noteEn),
    legalAct,
    sourceUrl,
    signatories: event.signatories.map(({ name, postLt, postEn }) => ({
      name,
      post: inLocale(locale, postLt, postEn),
    })),
  }
}

export type EventOfAgreement = ReturnType<typeof eventOf>
