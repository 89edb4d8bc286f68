'use client'

import type { FieldMetadata } from '@conform-to/react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Reason } from '@/lib/refusal'
import { Rows } from './rows'
import type { TripValues } from './values'

type Props<Row> = {
  group: 'bases' | 'destinations' | 'travellers' | 'outcomes' | 'followUps' | 'costs'
  meta: FieldMetadata<Row[] | undefined, TripValues, Reason[]>
  rows: FieldMetadata<Row, TripValues, Reason[]>[]
  hint?: string
  opening?: Record<string, string>
  children: (row: FieldMetadata<Row, TripValues, Reason[]>) => ReactNode
}

/** Rows of a trip: its words for the mechanism all forms share. */
export function TripRows<Row>({ group, meta, rows, ...rest }: Props<Row>) {
  const t = useTranslations('tripForm')
  return (
    <Rows
      list={group}
      meta={meta as never}
      rows={rows}
      legend={t(`groups.${group}`)}
      add={t(`addRow.${group}`)}
      {...rest}
    />
  )
}
