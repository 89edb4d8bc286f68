import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/dates/format'
import { networkAddresses } from '@/lib/i18n/addresses'
import type { Network } from '@/lib/networks/read/detail'
import { DateText } from './date'
import { Facts } from './facts'
import { Words } from './local-text'

/** The facts beside a network; numbers that perish carry the day they were true on. */
export function NetworkFacts({ network }: { network: Network }) {
  const t = useTranslations('networks')
  const common = useTranslations('common')
  const locale = useLocale()
  const { acronym, native, otherName, name, foundings, formerNames, facts, websiteUrl } = network

  return (
    <aside className="margin" aria-label={t('about')}>
      <Facts
        facts={[
          { label: t('acronym'), value: acronym },
          {
            label: t('otherName'),
            value: otherName !== name && <span lang={locale === 'lt' ? 'en' : 'lt'}>{otherName}</span>,
          },
          { label: t('nativeName'), value: native && <span lang={native.lang ?? undefined}>{native.name}</span> },
          {
            label: t('founded'),
            value:
              foundings.length > 0 &&
              foundings.map(({ foundedOn, sourceUrl, note }) => (
                <span key={`${foundedOn}${sourceUrl}`} className="block">
                  <DateText date={foundedOn} />
                  <span className="muted small">
                    {note && (
                      <>
                        {' '}
                        (<Words text={note} />)
                      </>
                    )}{' '}
                    {sourceUrl ? (
                      <a href={sourceUrl} aria-label={t('foundedSource', { host: new URL(sourceUrl).hostname })}>
                        {new URL(sourceUrl).hostname}
                      </a>
                    ) : (
                      t('foundedByPage')
                    )}
                  </span>
                </span>
              )),
          },
          {
            label: t('formerNames'),
            value:
              formerNames.length > 0 &&
              formerNames.map((former) => (
                <span key={former.name} className="block">
                  {former.name}
                  {former.until && (
                    <span className="muted small">
                      {' '}
                      ({common('until', { date: formatDate(locale, former.until) })})
                    </span>
                  )}
                </span>
              )),
          },
          {
            label: t('members'),
            value:
              facts.length > 0 &&
              facts.map(({ kind, qualifier, value, asOf, sourceUrl }) => (
                <span key={`${kind}${asOf}`} className="block">
                  {t(`qualifier.${qualifier}`, { count: String(value) })} {t(`fact.${kind}`, { n: value })}
                  <span className="muted small">
                    {' '}
                    ({asOf ? common('asOf', { date: formatDate(locale, asOf) }) : t('undatedNumber')})
                  </span>
                  {sourceUrl && (
                    <>
                      {' '}
                      <a className="small" href={sourceUrl}>
                        {common('source')}
                      </a>
                    </>
                  )}
                </span>
              )),
          },
          {
            label: t('alsoMembers'),
            value:
              network.alsoOf.length > 0 &&
              network.alsoOf.map((one) => (
                <span key={one.municipality} className="block">
                  <a href={networkAddresses(one.municipality, one)[locale]}>{one.name}</a>
                  {one.ended && <span className="muted small"> ({t('alsoMemberEnded')})</span>}
                </span>
              )),
          },
          { label: t('website'), value: websiteUrl && <a href={websiteUrl}>{new URL(websiteUrl).hostname}</a> },
        ]}
      />
    </aside>
  )
}
