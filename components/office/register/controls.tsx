'use client'

import { getInputProps, getSelectProps, getTextareaProps } from '@conform-to/react'
import { useTranslations } from 'next-intl'
import { FieldFrame } from '../form/field-frame'
import { type Fieldset, type Meta, useFormContext } from './form-context'
import { LinksPicker } from './links'
import { Picker } from './picker'
import type { Control, Single } from './plan'
import { RegisterRows } from './rows'

/** The controls of a section or a row, each by its kind. */
export function Controls({ controls, fields }: { controls: Control[]; fields: Fieldset }) {
  return controls.map((control) => {
    const meta = fields[control.name] as Meta
    if (control.kind === 'rows') return <RegisterRows key={control.name} control={control} meta={meta} />
    if (control.kind === 'links') return <LinksPicker key={control.name} control={control} meta={meta} />
    if (control.kind === 'pair')
      return (
        <fieldset key={control.name} className="pair">
          <legend>{control.label}</legend>
          {control.hint && <p className="hint">{control.hint}</p>}
          <One control={control.lt} meta={fields[control.lt.name] as Meta} />
          <One control={control.en} meta={fields[control.en.name] as Meta} />
        </fieldset>
      )
    return <One key={control.name} control={control} meta={meta} />
  })
}

function One({ control, meta }: { control: Single; meta: Meta }) {
  const t = useTranslations('registerForm.form')
  const { isNew, notes } = useFormContext()
  if (control.kind === 'relation' && control.to)
    return <Picker key={meta.key} control={control} to={control.to} meta={meta} />
  if (control.kind === 'flag') return <Flag control={control} meta={meta} />

  const hint = control.hint ?? (control.kind === 'moment' ? t('moment') : undefined)
  return (
    <FieldFrame meta={meta} label={control.short ?? control.label} hint={hint}>
      <Typed control={control} meta={meta} described={hint !== undefined} readOnly={control.once === true && !isNew} />
      {notes[meta.name]}
    </FieldFrame>
  )
}

type TypedProps = { control: Single; meta: Meta; described: boolean; readOnly: boolean }

function Typed({ control, meta, described, readOnly }: TypedProps) {
  const t = useTranslations('registerForm.form')
  const about = described ? { ariaDescribedBy: meta.descriptionId } : {}
  const field = meta as never
  const required = control.required || undefined

  if (control.kind === 'select') {
    const { key, ...props } = getSelectProps(field, about)
    return (
      <select key={key} {...props} aria-required={required}>
        {!(control.required && meta.initialValue) && <option value="">{t('notChosen')}</option>}
        {control.options?.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    )
  }
  if (control.kind === 'prose') {
    const { key, ...props } = getTextareaProps(field, about)
    return <textarea key={key} {...props} rows={control.rows} lang={control.lang} aria-required={required} spellCheck />
  }
  const { key, ...props } = getInputProps(field, {
    type: control.kind === 'moment' ? 'datetime-local' : 'text',
    ...about,
  })
  return (
    <input
      key={key}
      {...props}
      lang={control.lang}
      className={control.kind === 'date' ? 'date' : undefined}
      placeholder={control.kind === 'date' ? '2024-12-04' : undefined}
      inputMode={control.kind === 'number' ? 'decimal' : undefined}
      aria-required={required}
      readOnly={readOnly}
      autoComplete="off"
    />
  )
}

function Flag({ control, meta }: { control: Single; meta: Meta }) {
  const { key, ...props } = getInputProps(meta as never, { type: 'checkbox' })
  return (
    <div className="field flag">
      <label>
        <input key={key} {...props} /> {control.label}
      </label>
    </div>
  )
}
