import { getTranslations } from 'next-intl/server'
import type { WrongDay } from '@/lib/history/query'
import type { Locale } from '@/lib/i18n/routing'

type Props = { locale: Locale; name: string; label: string; value: string | undefined; wrong: WrongDay | undefined }

/** A day of a filter, with what is wrong with it beside it and what was typed kept. */
export async function DayField({ locale, name, label, value, wrong }: Props) {
  const t = await getTranslations({ locale, namespace: 'tripForm' })
  const refusals = await getTranslations({ locale, namespace: 'refusals' })

  return (
    <div className={wrong ? 'field field-wrong' : 'field'}>
      <label htmlFor={name}>{label}</label>
      {wrong && (
        <p className="field-error" id={`${name}-wrong`}>
          <span className="visually-hidden">{t('error')} </span>
          {refusals(wrong.reason)}
        </p>
      )}
      <input
        id={name}
        name={name}
        className="date"
        placeholder="2026-01-01"
        defaultValue={wrong?.typed ?? value}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${name}-wrong` : undefined}
      />
    </div>
  )
}
