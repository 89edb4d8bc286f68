import { getTranslations } from 'next-intl/server'
import { countryName } from '@/lib/countries/names'
import { formatDate, formatRange } from '@/lib/dates/format'
import type { Locale } from '@/lib/i18n/routing'
import type { OfficeTrip } from '@/lib/trips/read/office-trip'
import { Costs, FollowUps, Links, Outcomes } from './report-parts'
import { Both, Heading } from './report-text'

type Props = { locale: Locale; trip: OfficeTrip; names: Record<string, string> }

/** The whole report as it was filed, both languages side by side: what a publisher reads before deciding. */
export async function ReportView({ locale, trip: { input }, names }: Props) {
  const t = await getTranslations({ locale, namespace: 'tripForm' })
  const trips = await getTranslations({ locale, namespace: 'trips' })
  const isAct = (words: string | null) => input.bases.some(({ text }) => text !== null && text === words)
  const places = input.destinations.map(({ nameLt, nameEn, countryCode, transport }) => {
    const name = locale === 'lt' ? nameLt : (nameEn ?? nameLt)
    const place = countryCode ? `${name} (${countryName(locale, countryCode) ?? countryCode})` : name
    return transport ? `${place} – ${trips(`transports.${transport}`)}` : place
  })

  return (
    <article className="report-view">
      <Heading number={1} title={trips('headings.basis')} />
      <ul>
        {input.bases.map(({ act, issuer, date, number, text }, index) => (
          <li key={`${number}-${index.toString()}`}>
            {trips(`acts.${act}`)}
            {[issuer, formatDate(locale, date), number].filter(Boolean).map((part) => `, ${part}`)}
            {text && <p lang="lt">{text}</p>}
          </li>
        ))}
      </ul>
      <Both locale={locale} lt={isAct(input.basisLt) && !input.basisEn ? null : input.basisLt} en={input.basisEn} />

      <Heading number={2} title={trips('headings.timeAndPlace')} />
      <p>{[formatRange(locale, input.startsOn, input.endsOn), ...places].filter(Boolean).join(', ')}</p>
      {input.returnTransport && (
        <p>
          {t('fields.returnTransport')}: {trips(`transports.${input.returnTransport}`)}
        </p>
      )}
      <ul>
        {input.travellers.map(({ name, postLt, postEn }) => (
          <li key={name}>{[name, locale === 'lt' ? postLt : (postEn ?? postLt)].filter(Boolean).join(', ')}</li>
        ))}
      </ul>
      <Both locale={locale} lt={input.timeAndPlaceLt} en={input.timeAndPlaceEn} />

      <Heading number={3} title={trips('headings.purpose')} />
      <Both locale={locale} lt={input.purposeLt} en={input.purposeEn} expected />

      <Heading number={4} title={trips('headings.meetings')} />
      <Both locale={locale} lt={input.meetingsLt} en={input.meetingsEn} expected />
      <Outcomes locale={locale} input={input} />
      <FollowUps locale={locale} input={input} />

      <Heading number={5} title={trips('headings.funding')} />
      <Both locale={locale} lt={input.fundingLt} en={input.fundingEn} expected />
      {input.fundingMeasure && (
        <p>
          {t('fields.fundingMeasure')}: {input.fundingMeasure}
        </p>
      )}
      <Costs locale={locale} input={input} />

      <Heading number={6} title={trips('headings.signerPost')} />
      <Both locale={locale} lt={input.signerPostLt} en={input.signerPostEn} expected />
      <Heading number={7} title={trips('headings.signerName')} />
      <p>
        <strong>{input.signerName ?? t('view.notStated')}</strong>
      </p>
      <Links locale={locale} input={input} names={names} />
      {input.originalText && (
        <details>
          <summary>{t('view.originalText')}</summary>
          <p className="as-typed" lang="lt">
            {input.originalText}
          </p>
        </details>
      )}
    </article>
  )
}
