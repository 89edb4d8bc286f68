import type { TripEntry } from '@/lib/trips/read/public-list'
import { Period } from './date'
import { Words } from './local-text'
import { PageLink } from './page-link'
import { TravellerName } from './travellers'
import { TripPlaces } from './trip-places'
import { ReportDue, TripStanding } from './trip-state'

type Props = { municipality: string; trips: TripEntry[]; heading?: 'h2' | 'h3' }

/** Trips as a list of links to their pages, each with how it stands where that is not as usual. */
export function TripList({ municipality, trips, heading: Heading = 'h3' }: Props) {
  return (
    <ol className="entries">
      {trips.map((trip) => (
        <li key={trip.reference}>
          <p className="muted small">
            <Period start={trip.startsOn} end={trip.endsOn} />
          </p>
          <Heading>
            <PageLink
              href={{
                pathname: '/[municipality]/trips/[reference]',
                params: { municipality, reference: trip.reference },
              }}
              data-travel={`trip-${trip.reference}`}
            >
              <TripPlaces places={trip.destinations} />
            </PageLink>
          </Heading>
          <TripStanding status={trip.status} reason={trip.statusReason} />
          <ReportDue clock={trip.clock} />
          {trip.purpose && (
            <p>
              <Words text={trip.purpose} />
            </p>
          )}
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
