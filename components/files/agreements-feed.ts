import type { AgreementRecord } from '@/lib/agreements/read/records'
import { formatDate } from '@/lib/dates/format'
import { agreementAddresses } from '@/lib/i18n/addresses'
import { getPathname } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/i18n/routing'
import type { Municipality } from '@/lib/municipalities/read'
import type { AtomFeed } from '@/lib/open-data/atom'
import { documentName, fileWords, paragraphsOf } from './words'

/** Documents as they are recorded and as something happens to them: each one entry, dated by the last change of its record. */
export function agreementsFeed(
  locale: Locale,
  { slug, genitive, officialName, updatedAt }: Municipality,
  records: AgreementRecord[],
): AtomFeed {
  const { agreements: t, common } = fileWords(locale)
  const params = { municipality: slug }

  const happened = ({ lastEvent, gender }: AgreementRecord) =>
    lastEvent
      ? `${t(`events.${lastEvent.kind}`, { gender: gender ?? 'other' })}: ${formatDate(locale, lastEvent.date) ?? common('dateUnknown')}`
      : t('noEvents')

  return {
    title: t('feed.title', { genitive }),
    description: t('feed.description', { officialName }),
    locale,
    author: officialName,
    path: getPathname({ locale, href: { pathname: '/[municipality]/agreements.atom', params } }),
    page: getPathname({ locale, href: { pathname: '/[municipality]/agreements', params } }),
    since: updatedAt,
    entries: records.map((record) => ({
      id: `agreement:${record.id}`,
      title: documentName(locale, record),
      path: agreementAddresses(slug, record)[locale],
      at: record.at,
      publishedAt: record.recordedAt,
      paragraphs: [{ text: happened(record) }, ...paragraphsOf(locale, record.title)],
    })),
  }
}
