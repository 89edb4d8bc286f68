import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatDate } from '@/lib/dates/format'
import type { PartnerCity } from '@/lib/partner-cities/read/detail'
import { Facts } from './facts'
import { OfficeWords, Words } from './local-text'
import { NetworkLink } from './record-links'

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
                  <Origin of={network} />
                </span>
              )),
          },
          ...city.facts.map((fact) => ({
            label: fact.label && <Words text={fact.label} />,
            value: fact.value && (
              <>
                <Words text={fact.value} />
                <Origin of={fact} />
              </>
            ),
          })),
          {
            label: t('website'),
            value: city.websiteUrl && <a href={city.websiteUrl}>{new URL(city.websiteUrl).hostname}</a>,
          },
          {
            label: 'Wikidata',
            value: city.wikidataId && (
              <a href={`https://www.wikidata.org/wiki/${city.wikidataId}`} translate="no">
                {city.wikidataId}
              </a>
            ),
          },
          { label: t('contact'), value: city.contact && <OfficeWords text={city.contact} /> },
          {
            label: common('asPrintedInSource'),
            value: city.sourceText && <OfficeWords text={city.sourceText} />,
          },
        ]}
      />
    </aside>
  )
}

/** How old a fact is and where it is from, as far as that is known. */
function Origin({ of: { asOf, sourceUrl } }: { of: { asOf: string | null; sourceUrl: string | null } }) {
  const t = useTranslations('common')
  const locale = useLocale()

  return (
    <>
      {asOf && <span className="muted small block">{t('asOf', { date: formatDate(locale, asOf) })}</span>}
      {sourceUrl && (
        <a className="small" href={sourceUrl}>
          {t('source')}
        </a>
      )}
    </>
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
