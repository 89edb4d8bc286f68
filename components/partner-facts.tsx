import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { firstSigned } from '@/lib/agreements/rules'
import { formatDate } from '@/lib/dates/format'
import type { PartnerCity } from '@/lib/partner-cities/read/detail'
import { Facts } from './facts'
import { Flag } from './flag'
import { Words } from './local-text'
import { NetworkLink } from './record-links'

/** Country and, in one line, since when: what most readers came for. */
export function PartnerSince({ city }: { city: PartnerCity }) {
  const t = useTranslations('partnerCities')
  const locale = useLocale()
  const since = firstSigned(city.agreements.flatMap(({ events }) => events))

  return (
    <p className="lead mt-0!">
      <Flag code={city.countryCode} among={[city.countryCode]} />
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
          { label: t('endAct'), value: city.endAct },
        ]}
      />
    </div>
  )
}

/** The facts beside the page, each perishable one with the day it was true on. */
export function PartnerFacts({
  municipality,
  city,
  children,
}: {
  municipality: string
  city: PartnerCity
  children?: ReactNode
}) {
  const t = useTranslations('partnerCities')
  const common = useTranslations('common')
  const locale = useLocale()
  const otherLang = locale === 'lt' ? 'en' : 'lt'
  const native = city.native.filter(({ name }) => name !== city.name && name !== city.otherName)

  return (
    <aside className="margin" aria-label={t('facts')}>
      {children}
      <Facts
        facts={[
          { label: t('country'), value: city.country },
          { label: t('adminArea'), value: city.adminArea && <Words text={city.adminArea} /> },
          {
            label: t('nativeName'),
            value: native.length > 0 && native.map(({ name, lang }) => <Name key={name} name={name} lang={lang} />),
          },
          {
            label: t('otherName'),
            value: city.otherName !== city.name && <Name name={city.otherName} lang={otherLang} />,
          },
          {
            label: t('formerNames'),
            value:
              city.former.length > 0 &&
              city.former.map(({ name, lang, until }) => (
                <Name
                  key={name}
                  name={name}
                  lang={lang}
                  until={until && common('until', { date: formatDate(locale, until) })}
                />
              )),
          },
          {
            label: t('networks'),
            value:
              city.networks.length > 0 &&
              city.networks.map((network) => (
                <span key={network.slugLt} className="block">
                  <NetworkLink municipality={municipality} network={network} />
                </span>
              )),
          },
          ...city.facts.map((fact) => ({
            label: fact.label && <Words text={fact.label} />,
            value: fact.value && (
              <>
                <Words text={fact.value} />
                {fact.asOf && (
                  <span className="muted small block">{common('asOf', { date: formatDate(locale, fact.asOf) })}</span>
                )}
                {fact.sourceUrl && (
                  <a className="small" href={fact.sourceUrl}>
                    {common('source')}
                  </a>
                )}
              </>
            ),
          })),
          {
            label: t('website'),
            value: city.websiteUrl && <a href={city.websiteUrl}>{new URL(city.websiteUrl).hostname}</a>,
          },
          {
            label: common('asPrintedInSource'),
            value: city.sourceText && <span lang="lt">{city.sourceText}</span>,
          },
        ]}
      />
    </aside>
  )
}

function Name({ name, lang, until }: { name: string; lang: string | null; until?: string | null }) {
  return (
    <span className="block">
      <span lang={lang ?? undefined}>{name}</span>
      {until && <span className="muted small"> ({until})</span>}
    </span>
  )
}
