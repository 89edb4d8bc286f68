import { useLocale, useTranslations } from 'next-intl'
import { firstSigned } from '@/lib/agreements/rules'
import { formatDate } from '@/lib/dates/format'
import type { PartnerCity } from '@/lib/partner-cities/read/detail'
import { Facts } from './facts'
import { Flag } from './flag'
import { OfficeWords, Words } from './local-text'

/** The name in the page's language and beside it, quieter, in the place's own. */
export function PartnerName({ city }: { city: PartnerCity }) {
  const native = city.native.filter(({ name }) => name !== city.name)
  return (
    <>
      <span data-travel={`city-${city.slugLt}`}>{city.name}</span>
      {native.map(({ name, lang }) => (
        <span key={name} className="beside-name" lang={lang ?? undefined} translate="no">
          {' '}
          {name}
        </span>
      ))}
    </>
  )
}

/** Country and, in one line, since when: what most readers came for. */
export function PartnerSince({ city }: { city: PartnerCity }) {
  const t = useTranslations('partnerCities')
  const locale = useLocale()
  const since = firstSigned(city.agreements.flatMap(({ events }) => events))

  return (
    <p className="lead mt-0!">
      <Flag code={city.countryCode} among={[city.countryCode]} travels={city.slugLt} />
      {city.country}
      {since && ` · ${t('since', { date: formatDate(locale, since) })}`}
    </p>
  )
}

/** That the partnership is over, when and why; its page stays. */
export function PartnerEnd({ city }: { city: PartnerCity }) {
  const t = useTranslations('partnerCities')
  const locale = useLocale()
  if (!city.endedOn) return null

  return (
    <div className="quote mt-6">
      <p className="state" data-state="ended">
        {t('ended', { date: formatDate(locale, city.endedOn) })}
      </p>
      <Facts
        facts={[
          { label: t('endReason'), value: city.endReason && <Words text={city.endReason} /> },
          { label: t('endAct'), value: city.endAct && <OfficeWords text={city.endAct} /> },
        ]}
      />
    </div>
  )
}
