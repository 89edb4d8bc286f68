'use client'

import { useLocale, useTranslations } from 'next-intl'
import { formatMoment } from '@/lib/dates/moment'
import type { Newer } from '@/lib/history/stale'
import type { Messages } from '@/lib/i18n/messages'

/** Who changed the record meanwhile, and what it holds now that differs from what was typed. */
export function NewerVersion({ newer, timeZone }: { newer: Newer; timeZone: string }) {
  const t = useTranslations('tripForm')
  const locale = useLocale()
  const at = formatMoment(locale, new Date(newer.at), timeZone)

  return (
    <section className="notice notice-warn" aria-labelledby="newer">
      <h2 id="newer">{t('newer.title')}</h2>
      <p>{newer.by ? t('newer.by', { name: newer.by, at }) : t('newer.someone', { at })}</p>
      {newer.values.length === 0 && <p>{t('newer.same')}</p>}
      {newer.values.length > 0 && (
        <>
          <p>{t('newer.values')}</p>
          <dl className="differing">
            {newer.values.map(({ field, value }) => (
              <div key={field}>
                <dt>{t(`fields.${field as keyof Messages['tripForm']['fields']}`)}</dt>
                <dd>{value || <em>{t('newer.empty')}</em>}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p>{t('newer.how')}</p>
    </section>
  )
}
