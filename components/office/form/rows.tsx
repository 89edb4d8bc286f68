'use client'

import { type FieldMetadata, useFormMetadata } from '@conform-to/react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { maxRows } from '@/lib/forms/bounds'
import type { Reason } from '@/lib/refusal'
import { FieldErrors } from './field-errors'

type Props<Row extends { key?: string; id: string }> = {
  /** What the list is called in the form, which its rows are known by in the style sheet too. */
  list: string
  meta: Pick<FieldMetadata<unknown, Record<string, unknown>, Reason[]>, 'name' | 'id' | 'errors' | 'errorId'>
  /** The rows, which the caller lists: `meta.getFieldList()`. */
  rows: Row[]
  legend: string
  hint?: string
  /** The words of the button that adds a row, and what a new row holds. */
  add: string
  opening?: Record<string, string>
  children: (row: Row) => ReactNode
}

/** Rows that can be added, removed and moved up, also without scripts: each button is a way to submit the form. */
export function Rows<Row extends { key?: string; id: string }>(props: Props<Row>) {
  const { list, meta, rows, legend, hint, add, opening, children } = props
  const t = useTranslations('registerForm.form')
  const form = useFormMetadata<Record<string, unknown>, Reason[]>()
  const name = meta.name as never

  return (
    <fieldset className={meta.errors ? 'rows field-wrong' : 'rows'} id={meta.id} tabIndex={-1}>
      <legend>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      <FieldErrors meta={meta} />
      <ol>
        {rows.map((row, index) => (
          <li key={row.key} className={`row row-${list}`} id={row.id}>
            <div className="row-fields">{children(row)}</div>
            <div className="row-buttons">
              {index > 0 && (
                <button
                  type="submit"
                  className="button button-plain"
                  {...form.reorder.getButtonProps({ name, from: index, to: index - 1 })}
                  aria-label={`${t('upRow', { number: String(index + 1) })}: ${legend}`}
                >
                  {t('up')}
                </button>
              )}
              <button
                type="submit"
                className="button button-plain"
                {...form.remove.getButtonProps({ name, index })}
                aria-label={`${t('removeRow', { number: String(index + 1) })}: ${legend}`}
              >
                {t('remove')}
              </button>
            </div>
          </li>
        ))}
      </ol>
      {rows.length < maxRows && (
        <button
          type="submit"
          className="button"
          {...form.insert.getButtonProps({ name, defaultValue: opening as never })}
        >
          {add}
        </button>
      )}
    </fieldset>
  )
}
