import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Reason } from '@/lib/refusal'

type Described = { 'aria-describedby'?: string; 'aria-invalid'?: true }
type Props = {
  name: string
  label: string
  hint?: string
  errors?: Reason[]
  /** Several controls under one legend instead of one under a label. */
  group?: boolean
  children: (described: Described) => ReactNode
}

/** A control of a public form with its label, its hint and what is wrong with it, all of them tied to it. */
export function Field({ name, label, hint, errors, group, children }: Props) {
  const refusals = useTranslations('refusals')
  const ids = [hint && `${name}-hint`, errors && `${name}-error`].filter(Boolean).join(' ')
  const described: Described = { 'aria-describedby': ids || undefined, 'aria-invalid': errors ? true : undefined }
  const notes = (
    <>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {errors && (
        <p className="field-error" id={`${name}-error`}>
          {errors.map((reason) => refusals(reason)).join(' ')}
        </p>
      )}
    </>
  )
  const className = errors ? 'field field-wrong' : 'field'

  return group ? (
    <fieldset className={className}>
      <legend>{label}</legend>
      {notes}
      {children(described)}
    </fieldset>
  ) : (
    <div className={className}>
      <label htmlFor={name}>{label}</label>
      {notes}
      {children(described)}
    </div>
  )
}

type Summary = { title: string; errors: Record<string, Reason[] | null>; labels: Record<string, string> }

/** What is wrong with a form, at its head, with the way to each field. */
export function ErrorSummary({ title, errors, labels }: Summary) {
  const refusals = useTranslations('refusals')

  return (
    <div className="notice notice-bad" role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {Object.entries(errors).map(([name, reasons]) => (
          <li key={name}>
            {labels[name] ? <a href={`#${name}`}>{labels[name]}</a> : null}
            {labels[name] ? ': ' : ''}
            {(reasons ?? []).map((reason) => refusals(reason)).join(' ')}
          </li>
        ))}
      </ul>
    </div>
  )
}
