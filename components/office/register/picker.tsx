'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import type { RecordKey } from '@/lib/records/schema/description'
import { FieldErrors } from '../form/field-errors'
import { type Meta, useFormContext } from './form-context'
import { useHydrated } from './hydrated'
import { PlainPicker } from './plain-picker'
import type { Single } from './plan'
import { SearchBox } from './search-box'
import { useTellChange } from './tell-change'

type Props = { control: Single; to: RecordKey; meta: Meta }

/** A field that refers to another record: searched for on the server, made in place where there is none; a list without scripts. */
export function Picker({ control, to, meta }: Props) {
  const isHydrated = useHydrated()
  return isHydrated ? (
    <RichPicker control={control} to={to} meta={meta} />
  ) : (
    <PlainPicker control={control} to={to} meta={meta} />
  )
}

function RichPicker({ control, to, meta }: Props) {
  const t = useTranslations('registerForm.pick')
  const { names } = useFormContext()
  const opening = typeof meta.initialValue === 'string' ? meta.initialValue : ''
  const [value, setValue] = useState(opening)
  const [label, setLabel] = useState(names[`${to}:${opening}`] ?? opening)
  const kept = useRef<HTMLInputElement>(null)
  useTellChange(kept, value)

  return (
    <div className={meta.errors ? 'field field-wrong' : 'field'}>
      <input ref={kept} type="hidden" name={meta.name} value={value} readOnly />
      <SearchBox
        to={to}
        label={control.label}
        hint={control.hint}
        id={meta.id}
        wrong={meta.errors !== undefined}
        required={control.required}
        describedBy={meta.errorId}
        chosen={{ value, label }}
        onChoose={(chosen) => {
          setValue(chosen?.value ?? '')
          setLabel(chosen?.label ?? '')
        }}
      />
      <FieldErrors meta={meta} />
      {value && !control.required && (
        <button
          type="button"
          className="button button-plain"
          aria-label={`${t('clear')}: ${control.label}`}
          onClick={() => {
            setValue('')
            setLabel('')
          }}
        >
          {t('clear')}
        </button>
      )}
    </div>
  )
}
