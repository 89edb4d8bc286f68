import { group } from 'd3-array'

type Partner = { countryCode: string; country: string; ended: boolean }

export type CountryCount<Kind extends Partner> = {
  countryCode: string
  country: string
  current: number
  ended: number
  partners: Kind[]
}

/** Partners in each country, most first; of equal countries in the order of their names. */
export function partnersByCountry<Kind extends Partner>(partners: Kind[], names: Intl.Collator): CountryCount<Kind>[] {
  const groups = group(partners, ({ countryCode }) => countryCode)
  return [...groups]
    .map(([countryCode, members]) => ({
      countryCode,
      country: members[0]?.country ?? countryCode,
      current: members.filter(({ ended }) => !ended).length,
      ended: members.filter(({ ended }) => ended).length,
      partners: members,
    }))
    .sort((a, b) => b.current - a.current || b.ended - a.ended || names.compare(a.country, b.country))
}

/** The first one, two or three countries that have more partners than any after them; none where many are equal. */
export function leaders<Count extends { current: number }>(counts: Count[]): Count[] {
  const most = [3, 2, 1]
    .filter((length) => length < counts.length)
    .find((length) => (counts[length - 1]?.current ?? 0) > (counts[length]?.current ?? 0))
  return counts.slice(0, most ?? 0)
}
