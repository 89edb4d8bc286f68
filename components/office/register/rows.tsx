'use client'

import { getFieldsetProps, useFormMetadata } from '@conform-to/react'
import { useTranslations } from 'next-intl'
import { maxRows } from '@/lib/forms/bounds'
import type { Reason } from '@/lib/refusal'
import { FieldErrors } from '../form/field-frame'
import { type Fieldset, type Meta, useFormContext, type Values } from './form-context'
import type { Control } from './plan'

type Props = { control: Extract<Control, { kind: 'rows' }>; meta: Meta }

/** Rows that can be added, removed and moved up, also without scripts. Each keeps its id, so that it stays the same row. */
export function RegisterRows({ control, meta }: Props) {
  const t = useTranslations('registerForm.form')
  const form = useFormMetadata<Values, Reason[]>()
  const { draw } = useFormContext()
  const list = meta as unknown as { getFieldList: () => Meta[] }
  const rows = list.getFieldList()
  const name = meta.name as never

  return (
    <fieldset className={meta.errors ? 'rows field-wrong' : 'rows'} id={meta.id} tabIndex={-1}>
      <legend>{control.label}</legend>
      {control.hint && <p className="hint">{control.hint}</p>}
      <FieldErrors meta={meta} />
      <ol>
        {rows.map((row, index) => {
          const number = String(index + 1)
          const fields = (row as unknown as { getFieldset: () => Fieldset }).getFieldset()
          const { id } = getFieldsetProps(row as never)
          return (
            <li key={row.key} className={`row row-${control.name}`} id={id}>
              {typeof fields.id?.initialValue === 'string' && (
                <input type="hidden" name={fields.id.name} value={fields.id.initialValue} readOnly />
              )}
              <div className="row-fields">{draw(control.controls, fields)}</div>
              <div className="row-buttons">
                {index > 0 && (
                  <button
                    type="submit"
                    className="button button-plain"
                    {...form.reorder.getButtonProps({ name, from: index, to: index - 1 })}
                    aria-label={`${t('upRow', { number })}: ${control.label}`}
                  >
                    {t('up')}
                  </button>
                )}
                <button
                  type="submit"
                  className="button button-plain"
                  {...form.remove.getButtonProps({ name, index })}
                  aria-label={`${t('removeRow', { number })}: ${control.label}`}
                >
                  {t('remove')}
                </button>
              </div>
            </li>
          )
        })}
      </ol>
      {rows.length < maxRows && (
        <button
          type="submit"
          className="button"
          {...form.insert.getButtonProps({ name, defaultValue: control.opening as never })}
        >
          {t('addTo', { list: control.label })}
        </button>
      )}
    </fieldset>
  )
}
