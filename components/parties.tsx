import type { AgreementEntry } from '@/lib/agreements/read/list'
import { Flag } from './flag'
import { Words } from './local-text'
import { CityLink } from './record-links'

type Props = { municipality: string; parties: AgreementEntry['parties']; among: string[] }

/** The other side of an agreement: one line for each party, partner cities with the way to their pages. */
export function Parties({ municipality, parties, among }: Props) {
  return (
    <ul>
      {parties.map(({ name, words, city }) => (
        <li key={name}>
          {city ? (
            <>
              <Flag code={city.countryCode} among={among} />
              <CityLink municipality={municipality} city={{ ...city, name }} />
            </>
          ) : (
            words && <Words text={words} />
          )}
        </li>
      ))}
    </ul>
  )
}

/** The other side after a title, in brackets. */
export function PartyNames({ parties }: { parties: AgreementEntry['parties'] }) {
  const named = parties.flatMap(({ words }) => words ?? [])
  if (named.length === 0) return null

  return (
    <>
      {' ('}
      {named.map((words, index) => (
        <span key={words.text}>
          {index > 0 && ', '}
          <Words text={words} />
        </span>
      ))}
      )
    </>
  )
}
