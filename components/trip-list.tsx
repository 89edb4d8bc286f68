import type { TripEntry } from '@/lib/trips/read/public-list'
import { Period } from './date'
import { Words } from './local-text'
import { PageLink } from './page-link'
import { TravellerName } from './travellers'
import { TripPlaces } from './trip-places'
import { TripResult } from './trip-result'
import { ReportDue, TripStanding } from './trip-state'

type Props = { municipality: string; trips: TripEntry[]; heading?: 'h2' | 'h3' }

/** Trips as a list of links to their pages, each with how it stands where that is not as usual. */
export function TripList({ municipality, trips, heading: Heading = 'h3' }: Props) {
  return (
    <ol className="entries">
      {trips.map((trip) => (
        <li key={trip.reference}>
          <Heading>
            <PageLink
              href={{
                pathname: '/[municipality]/trips/[reference]',
                params: { municipality, reference: trip.reference },
              }}
              data-travel={`trip-${trip.reference}`}
            >
              <TripPlaces places={trip.destinations} />{' '}
              <span className="beside-name">
                <Period start={trip.startsOn} end={trip.endsOn} />
              </span>
            </PageLink>
          </Heading>
          <TripStanding status={trip.status} reason={trip.statusReason} />
          <ReportDue clock={trip.clock} />
          {trip.purpose && (
            <p>
              <Words text={trip.purpose} />
            </p>
          )}
          {trip.result && <TripResult result={trip.result} />}
          <p className="muted small">
            {trip.travellers.map((traveller, index) => (
              <span key={traveller.name}>
                {index > 0 && '; '}
                <TravellerName municipality={municipality} traveller={traveller} />
              </span>
            ))}
          </p>
        </li>
      ))}
    </ol>
  )
}
