import type { TripEntry } from '@/lib/trips/read/public-list'
import { Period } from './date'
import { Words } from './local-text'
import { PageLink } from './page-link'
import { TripPlaces } from './trip-places'

type Props = { municipality: string; trips: TripEntry[]; heading?: 'h2' | 'h3' }

/** Trips whose reports are public, as a list of links to the reports. */
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
            >
              <TripPlaces places={trip.destinations} />
            </PageLink>
          </Heading>
          {trip.purpose && (
            <p>
              <Words text={trip.purpose} />
            </p>
          )}
          <p className="muted small">
            {trip.travellers.map(({ name, post }, index) => (
              <span key={name}>
                {index > 0 && '; '}
                {name}
                {post && (
                  <>
                    {', '}
                    <Words text={post} />
                  </>
                )}
              </span>
            ))}
          </p>
        </li>
      ))}
    </ol>
  )
}
