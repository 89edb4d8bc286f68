import type { NetworkEntry } from '@/lib/networks/read/list'
import { Prose } from './local-text'
import { MembershipState } from './membership-state'
import { NetworkLink } from './record-links'

type Props = { municipality: string; networks: NetworkEntry[]; today: string; heading?: 'h2' | 'h3' }

/** Networks with since when, or until when, the municipality belongs to each, and what each is in a few lines. */
export function NetworkEntries({ municipality, networks, today, heading: Heading = 'h2' }: Props) {
  return (
    <ul className="entries mt-6">
      {networks.map((network) => (
        <li key={network.slugLt} className="beside">
          <div>
            <Heading>
              <NetworkLink municipality={municipality} network={network} travels />
              {network.acronym && network.acronym !== network.name && (
                <span className="beside-name"> {network.acronym}</span>
              )}
            </Heading>
            <p className="muted small mb-2">
              <MembershipState membership={network.membership} today={today} />
            </p>
          </div>
          {network.summary && <Prose text={network.summary} />}
        </li>
      ))}
    </ul>
  )
}
