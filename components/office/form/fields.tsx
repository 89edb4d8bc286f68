'use client'

import { type FieldMetadata, getInputProps, getSelectProps, getTextareaProps } from '@conform-to/react'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { Reason } from '@/lib/refusal'
import type { Option } from '../register/plan'
import { FieldFrame } from './field-frame'
import type { TripValues } from './values'

type Meta<Value> = FieldMetadata<Value, TripValues, Reason[]>
type Props<Value> = { meta: Meta<Value>; label: string; hint?: string; lang?: 'lt' | 'en' }

/** One line of text: a name, a number, an amount. */
export function Line<Value>({ meta, label, hint, lang, numeric }: Props<Value> & { numeric?: boolean }) {
  const { key, ...control } = getInputProps(meta, { type: 'text', ...described(meta, hint) })

  return (
    <FieldFrame meta={meta} label={label} hint={hint}>
      <input key={key} {...control} lang={lang} inputMode={numeric ? 'decimal' : undefined} autoComplete="off" />
    </FieldFrame>
  )
}

/** A date, known in part or whole. */
export function PartialDateField<Value>({ meta, label, hint }: Props<Value>) {
  const { key, ...control } = getInputProps(meta, { type: 'text', ...described(meta, hint) })

  return (
    <FieldFrame meta={meta} label={label} hint={hint}>
      <input key={key} {...control} className="date" placeholder="2024-12-04" autoComplete="off" />
    </FieldFrame>
  )
}

/** Text of several paragraphs; it grows with what is typed. */
export function Prose<Value>({ meta, label, hint, lang, rows = 2 }: Props<Value> & { rows?: number }) {
  const { key, ...control } = getTextareaProps(meta, described(meta, hint))

  return (
    <FieldFrame meta={meta} label={label} hint={hint}>
      <textarea key={key} {...control} lang={lang} rows={rows} spellCheck />
    </FieldFrame>
  )
}

/** One of a list; `empty` says what choosing nothing means. */
export function Choose<Value>({
  meta,
  label,
  hint,
  choices,
  empty,
}: Props<Value> & { choices: Option[]; empty?: string }) {
  const { key, ...control } = getSelectProps(meta, described(meta, hint))
  // Every row of a list has all countries: they are not gone through again when a row comes or goes.
  const options = useMemo(
    () =>
      choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      )),
    [choices],
  )

  return (
    <FieldFrame meta={meta} label={label} hint={hint}>
      <select key={key} {...control}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options}
      </select>
    </FieldFrame>
  )
}

type PairProps<Lt, En> = { lt: Meta<Lt>; en: Meta<En>; label: string; hint?: string; rows?: number; line?: boolean }

/** The same text in both languages, side by side; only the Lithuanian is ever required. */
export function Pair<Lt, En>({ lt, en, label, hint, rows, line }: PairProps<Lt, En>) {
  const t = useTranslations('tripForm')
  const Field = line ? Line : Prose

  return (
    <fieldset className="pair">
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      <Field meta={lt} label={t('lithuanian')} lang="lt" rows={rows} />
      <Field meta={en} label={`${t('english')} (${t('optional')})`} lang="en" rows={rows} />
    </fieldset>
  )
}

function described(meta: { descriptionId: string }, hint: string | undefined) {
  return hint ? { ariaDescribedBy: meta.descriptionId } : {}
}
