'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { FieldErrors } from '../form/field-errors'
import { type Meta, useFormContext } from './form-context'
import { useHydrated } from './hydrated'
import { PlainPicker } from './plain-picker'
import type { Control, Option } from './plan'
import { SearchBox } from './search-box'
import { useTellChange } from './tell-change'

type Props = { control: Extract<Control, { kind: 'links' }>; meta: Meta }

/** Records that belong to this one: those chosen, each of which can be taken away, and a search for more. */
export function LinksPicker({ control, meta }: Props) {
  const isHydrated = useHydrated()
  return isHydrated ? (
    <RichLinks key={meta.key} control={control} meta={meta} />
  ) : (
    <PlainPicker control={control} to={control.to} meta={meta} many />
  )
}

/** Among others of its kind a title may not be enough: agreements have the same ones. */
function inFull({ label, context }: Option & { context?: string | null }) {
  return [label, context].filter(Boolean).join(' – ')
}

const nothing: Option = { value: '', label: '' }

function RichLinks({ control, meta }: Props) {
  const t = useTranslations('registerForm.pick')
  const { names } = useFormContext()
  const [chosen, setChosen] = useState<Option[]>(() =>
    [meta.initialValue ?? []]
      .flat()
      .filter((id): id is string => typeof id === 'string' && id !== '')
      .map((value) => ({ value, label: names[`${control.to}:${value}`] ?? value })),
  )
  const list = useRef<HTMLFieldSetElement>(null)
  useTellChange(list, chosen)

  return (
    <fieldset ref={list} className="rows" id={meta.id} tabIndex={-1}>
      <legend>{control.label}</legend>
      {control.hint && <p className="hint">{control.hint}</p>}
      <FieldErrors meta={meta} />
      <ul className="chosen">
        {chosen.map(({ value, label }) => (
          <li key={value}>
            <input type="hidden" name={meta.name} value={value} readOnly />
            {label}
            <button
              type="button"
              className="button button-plain"
              aria-label={t('removeChoice', { title: label })}
              onClick={() => setChosen(chosen.filter((one) => one.value !== value))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <SearchBox
        to={control.to}
        label={t('add', { label: control.label })}
        chosen={nothing}
        clears
        onChoose={(one) => {
          if (one && !chosen.some(({ value }) => value === one.value))
            setChosen([...chosen, { value: one.value, label: inFull(one) }])
        }}
      />
    </fieldset>
  )
}
