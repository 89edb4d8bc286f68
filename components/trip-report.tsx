import { useTranslations } from 'next-intl'
import type { LocalText } from '@/lib/i18n/in-locale'
import type { PublicTrip } from '@/lib/trips/read/public-detail'
import { Period } from './date'
import { Prose } from './local-text'
import { Basis } from './trip-head'
import { TripPlaces } from './trip-places'

const headings = ['basis', 'timeAndPlace', 'purpose', 'meetings', 'funding', 'signerPost'] as const

/**
 * The report under the seven headings of the official form, in its order and words. Where it has no words of its own for the
 * basis, or for the time and place, the trip's acts, dates and places stand there.
 */
export function TripReport({ trip, report }: { trip: PublicTrip; report: NonNullable<PublicTrip['report']> }) {
  const t = useTranslations('trips')
  const { headings: said, signerName } = report
  const facts = {
    basis: trip.bases.length > 0 && trip.bases.map((basis) => <Basis key={basis.id} basis={basis} />),
    timeAndPlace: (trip.startsOn || trip.destinations.length > 0) && <TimeAndPlace trip={trip} />,
  }

  return (
    <ol className="report">
      {headings.map((heading) => (
        <li key={heading}>
          <h2>{t(`headings.${heading}`)}</h2>
          {(!said[heading] && heading in facts && facts[heading as keyof typeof facts]) || (
            <Said text={said[heading]} />
          )}
        </li>
      ))}
      <li>
        <h2>{t('headings.signerName')}</h2>
        {signerName ? <p>{signerName}</p> : <Said text={null} />}
      </li>
    </ol>
  )
}

function TimeAndPlace({ trip }: { trip: PublicTrip }) {
  return (
    <p>
      <Period start={trip.startsOn} end={trip.endsOn} />
      {trip.destinations.length > 0 && (
        <>
          {', '}
          <TripPlaces places={trip.destinations} />
        </>
      )}
    </p>
  )
}

function Said({ text }: { text: LocalText | null }) {
  const t = useTranslations('trips')
  return text ? <Prose text={text} /> : <p className="muted">{t('notStated')}</p>
}
