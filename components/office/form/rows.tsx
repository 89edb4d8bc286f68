'use client'

import type { FieldMetadata } from '@conform-to/react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { maxRows } from '@/lib/forms/bounds'
import type { Reason } from '@/lib/refusal'
import { FieldErrors } from './field-frame'
import { type TripValues, useTripForm } from './values'

type Group = 'bases' | 'destinations' | 'travellers' | 'outcomes' | 'followUps' | 'costs'

type Props<Row> = {
  group: Group
  meta: FieldMetadata<Row[] | undefined, TripValues, Reason[]>
  /** The rows, which the caller lists: `meta.getFieldList()`. */
  rows: FieldMetadata<Row, TripValues, Reason[]>[]
  hint?: string
  opening?: Record<string, string>
  children: (row: FieldMetadata<Row, TripValues, Reason[]>) => ReactNode
}

/** Rows that can be added, removed and moved up, also without scripts: each button is a way to submit the form. */
export function Rows<Row>({ group, meta, rows, hint, opening, children }: Props<Row>) {
  const t = useTranslations('tripForm')
  const form = useTripForm()
  const name = meta.name as never

  return (
    <fieldset className={meta.errors ? 'rows field-wrong' : 'rows'} id={meta.id} tabIndex={-1}>
      <legend>{t(`groups.${group}`)}</legend>
      {hint && <p className="hint">{hint}</p>}
      <FieldErrors meta={meta} />
      <ol>
        {rows.map((row, index) => (
          <li key={row.key} className={`row row-${group}`}>
            <div className="row-fields">{children(row)}</div>
            <div className="row-buttons">
              {index > 0 && (
                <button
                  type="submit"
                  className="button button-plain"
                  {...form.reorder.getButtonProps({ name, from: index, to: index - 1 })}
                  aria-label={t('moveUpRow', { number: String(index + 1) })}
                >
                  {t('moveUp')}
                </button>
              )}
              <button
                type="submit"
                className="button button-plain"
                {...form.remove.getButtonProps({ name, index })}
                aria-label={t('removeRow', { number: String(index + 1) })}
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
          {t(`addRow.${group}`)}
        </button>
      )}
    </fieldset>
  )
}
