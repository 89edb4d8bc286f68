'use client'

import { useTranslations } from 'next-intl'
import { Rows } from '../form/rows'
import { type Fieldset, type Meta, useFormContext } from './form-context'
import type { Control } from './plan'

type Props = { control: Extract<Control, { kind: 'rows' }>; meta: Meta }

/** Rows of a record, as its description says. Each keeps its id, so that it stays the same row. */
export function RegisterRows({ control, meta }: Props) {
  const t = useTranslations('registerForm.form')
  const { draw } = useFormContext()
  const list = meta as unknown as { getFieldList: () => Meta[] }

  return (
    <Rows
      list={control.name}
      meta={meta}
      rows={list.getFieldList()}
      legend={control.label}
      hint={control.hint}
      add={t('addTo', { list: control.label })}
      opening={control.opening}
    >
      {(row) => {
        const fields = (row as unknown as { getFieldset: () => Fieldset }).getFieldset()
        return (
          <>
            {typeof fields.id?.initialValue === 'string' && (
              <input type="hidden" name={fields.id.name} value={fields.id.initialValue} readOnly />
            )}
            {draw(control.controls, fields)}
          </>
        )
      }}
    </Rows>
  )
}
