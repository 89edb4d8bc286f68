import { formatRange } from '@/lib/dates/format'
import { tripAddresses } from '@/lib/i18n/addresses'
import { getPathname } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/i18n/routing'
import type { Municipality } from '@/lib/municipalities/read'
import type { AtomFeed } from '@/lib/open-data/atom'
import type { Correction, Publication } from '@/lib/trips/read/acts'
import { placesText } from '../trip-places'
import { fileWords, paragraphsOf } from './words'

/** Reports as they become public. */
export function reportsFeed(locale: Locale, municipality: Municipality, publications: Publication[]): AtomFeed {
  const { t, titleOf, feedOf } = wordsFor(locale, municipality)
  return {
    ...feedOf('reports'),
    entries: publications.map(({ id, at, trip, purpose, outcomes }) => ({
      id: `publication:${id}`,
      title: titleOf(trip),
      path: tripAddresses(municipality.slug, trip.reference)[locale],
      at,
      paragraphs: [
        ...trip.travellers.map((name) => ({ text: name })),
        ...paragraphsOf(locale, purpose),
        ...outcomes.flatMap((outcome) =>
          paragraphsOf(locale, { ...outcome, text: `${t('outcome')}: ${outcome.text}` }),
        ),
      ],
    })),
  }
}

/** What was corrected in reports after they had become public. */
export function correctionsFeed(locale: Locale, municipality: Municipality, corrections: Correction[]): AtomFeed {
  const { t, titleOf, feedOf } = wordsFor(locale, municipality)
  return {
    ...feedOf('corrections'),
    entries: corrections.map(({ id, at, trip, note, reason }) => ({
      id: `correction:${id}`,
      title: t('feeds.corrected', { title: titleOf(trip) }),
      path: tripAddresses(municipality.slug, trip.reference)[locale],
      at,
      paragraphs: [...paragraphsOf(locale, note), ...paragraphsOf(locale, reason)],
    })),
  }
}

function wordsFor(locale: Locale, { slug, genitive, officialName, updatedAt }: Municipality) {
  const { trips: t, common } = fileWords(locale)
  const params = { municipality: slug }

  return {
    t,
    titleOf: ({ destinations, startsOn, endsOn }: Publication['trip']) => {
      const places = placesText(locale, destinations) || t('noDestination')
      return `${t('pageTitle', { places })}, ${formatRange(locale, startsOn, endsOn) ?? common('dateUnknown')}`
    },
    feedOf: (feed: 'reports' | 'corrections') => ({
      title: t(`feeds.${feed}.title`, { genitive }),
      description: t(`feeds.${feed}.description`, { officialName }),
      locale,
      author: officialName,
      path: getPathname({ locale, href: { pathname: `/[municipality]/${feed}.atom`, params } }),
      page: getPathname({ locale, href: { pathname: '/[municipality]/trips', params } }),
      since: updatedAt,
    }),
  }
}
