import type { AgreementAnniversary } from '@/lib/agreements/read/anniversaries'
import { precisionOf } from '@/lib/dates/edtf'
import { formatDate } from '@/lib/dates/format'
import { agreementAddresses } from '@/lib/i18n/addresses'
import { labelOf } from '@/lib/i18n/in-plain-words'
import { getPathname } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/i18n/routing'
import type { Municipality } from '@/lib/municipalities/read'
import type { Calendar } from '@/lib/open-data/calendar'
import { documentName, fileWords } from './words'

/** Anniversaries as a calendar: those whose day is known, since a calendar has no place for a year or a month. */
export function anniversariesCalendar(
  locale: Locale,
  { slug, genitive }: Municipality,
  anniversaries: AgreementAnniversary[],
): Calendar {
  const { agreements: t, common } = fileWords(locale)
  const params = { municipality: slug }

  return {
    name: t('anniversaries.title', { genitive }),
    description: t('anniversaries.description', { genitive }),
    locale,
    path: getPathname({ locale, href: { pathname: '/[municipality]/anniversaries.ics', params } }),
    page: getPathname({ locale, href: { pathname: '/[municipality]/anniversaries', params } }),
    entries: anniversaries
      .filter(({ date }) => precisionOf(date) === 'day')
      .map(({ years, date, kept, agreement }) => ({
        id: `anniversary-${agreement.id}-${years}`,
        when: { firstDay: date, lastDay: date },
        cancelled: !kept,
        summary: t('anniversaries.summary', { years, title: documentName(locale, agreement) }),
        description: [
          t('anniversaries.signed', { date: formatDate(locale, agreement.signedOn) ?? common('dateUnknown') }),
          labelOf(locale, agreement.title),
        ]
          .filter(Boolean)
          .join('\n'),
        path: agreementAddresses(slug, agreement)[locale],
        updatedAt: agreement.updatedAt,
        version: agreement.version,
        busy: false,
      })),
  }
}
