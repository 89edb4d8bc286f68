import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/dates/format'
import type { Network } from '@/lib/networks/read/detail'
import { DateText } from './date'
import { Facts } from './facts'

/** The facts beside a network; numbers that perish carry the day they were true on. */
export function NetworkFacts({ network }: { network: Network }) {
  const t = useTranslations('networks')
  const common = useTranslations('common')
  const locale = useLocale()
  const { acronym, native, otherName, name, foundedOn, formerNames, facts, websiteUrl } = network

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
          { label: t('founded'), value: foundedOn && <DateText date={foundedOn} /> },
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
          { label: t('website'), value: websiteUrl && <a href={websiteUrl}>{new URL(websiteUrl).hostname}</a> },
        ]}
      />
    </aside>
  )
}
