import { useFormMetadata } from '@conform-to/react'
import type { z } from 'zod'
import type { Reason } from '@/lib/refusal'
import type { TripForm, TripInput } from '@/lib/trips/schema/form'

/** The form as its controls hold it: text, before it is understood. */
export type TripValues = z.input<typeof TripForm>

export const formId = 'trip'

function useTripForm() {
  return useFormMetadata<TripValues, Reason[]>()
}

export function useTripFields() {
  return useTripForm().getFieldset()
}

const blank = { bases: { act: 'mayorOrder' }, destinations: {}, travellers: {} }

/** What the form opens with: the saved draft, with one empty row where at least one is needed. */
export function openingValues(input: TripInput | null) {
  const values: Record<string, unknown> = input ?? { englishOrigin: 'translation' }
  const rows = Object.entries(blank).map(([name, row]) => [name, isFilled(values[name]) ? values[name] : [row]])
  return { ...values, ...Object.fromEntries(rows) }
}

function isFilled(rows: unknown) {
  return Array.isArray(rows) && rows.length > 0
}
