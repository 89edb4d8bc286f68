'use client'

import type { FieldMetadata } from '@conform-to/react'
import type { RecordKey } from '@/lib/records/schema/description'
import type { Reason } from '@/lib/refusal'
import type { Meta } from '../register/form-context'
import { LinksPicker } from '../register/links'
import { Picker } from '../register/picker'
import type { TripValues } from './values'

type Props<Value> = { meta: FieldMetadata<Value, TripValues, Reason[]>; label: string; to: RecordKey }

/** A record of the register that is chosen in the form of a trip, as in the register's own forms. */
export function Related<Value>({ meta, label, to }: Props<Value>) {
  const control = { kind: 'relation' as const, name: meta.name, label, to }
  return <Picker key={meta.key} control={control} to={to} meta={meta as unknown as Meta} />
}

/** Any number of them. */
export function RelatedMany<Value>({ meta, label, to }: Props<Value>) {
  return <LinksPicker control={{ kind: 'links', name: meta.name, label, to }} meta={meta as unknown as Meta} />
}
