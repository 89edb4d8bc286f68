import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Reason } from '@/lib/refusal'

export type TypedText = {
  ref: string
  label: string
  /** What the text was when the page was made. */
  seen: string
  lt: string | null
  en: string
  long: boolean
  outdated: boolean
  about: ReactNode
}

type Props = {
  text: TypedText
  name: string
  at: number
  typed?: string
  wrong: Reason[]
  mayEdit: boolean
  working: boolean
}

/** A text in both languages with what can be done with it alone. */
export function OneText({ text, name, at, typed, wrong, mayEdit, working }: Props) {
  const t = useTranslations('translations')
  const refusals = useTranslations('refusals')
  const id = `text-${at}`
  const { label, lt, en, long, outdated, about, seen, ref } = text
  const control = {
    ...{ id, name: `${name}.en`, lang: 'en', defaultValue: typed ?? en, readOnly: !mayEdit, spellCheck: true },
    'aria-invalid': wrong.length > 0 || undefined,
    'aria-describedby': wrong.length > 0 ? `${id}-error` : undefined,
  }

  return (
    <fieldset className="text" id={ref}>
      <legend>{label}</legend>
      <div className="text-sides">
        <div>
          <p className="text-language">{t('lithuanian')}</p>
          {lt === null ? (
            <p className="muted">{t('noLithuanian')}</p>
          ) : (
            <p className="as-typed" lang="lt">
              {lt}
            </p>
          )}
        </div>
        <div className="field">
          <label htmlFor={id}>{t('english')}</label>
          {wrong.length > 0 && (
            <p className="field-error" id={`${id}-error`}>
              {wrong.map((reason) => refusals(reason)).join(' ')}
            </p>
          )}
          {long ? <textarea key={seen} {...control} rows={4} /> : <input key={seen} {...control} autoComplete="off" />}
        </div>
      </div>
      {about}
      <input type="hidden" name={`${name}.ref`} value={ref} />
      <input type="hidden" name={`${name}.seen`} value={seen} />
      {mayEdit && (
        <p className="text-acts">
          {outdated && (
            <label>
              <input type="checkbox" name={`${name}.fits`} /> {t('fits')}
            </label>
          )}
          {(['draft', 'publish'] as const).map((act) => (
            <button
              key={act}
              type="submit"
              name="act"
              value={`${act}:${at}`}
              className="button button-plain"
              aria-label={t(`${act}OneOf`, { label })}
              aria-disabled={working}
            >
              {t(`${act}One`)}
            </button>
          ))}
        </p>
      )}
    </fieldset>
  )
}
