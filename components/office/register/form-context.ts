import type { FieldMetadata } from '@conform-to/react'
import { createContext, type ReactNode, useContext } from 'react'
import type { FormState } from '@/lib/forms/state'
import type { RecordKey } from '@/lib/records/schema/description'
import type { Reason } from '@/lib/refusal'
import type { Control, Option, QuickPlan } from './plan'

/** The values of a form whose fields only its description knows. */
export type Values = Record<string, unknown>
export type Meta = FieldMetadata<unknown, Values, Reason[]>
export type Fieldset = Record<string, Meta>

type Context = {
  /** The names of chosen records, by `kind:id`, and the first ones of each kind for a plain list. */
  names: Record<string, string>
  choices: Partial<Record<RecordKey, Option[]>>
  quick: Partial<Record<RecordKey, QuickPlan>>
  found: FormState['found']
  /** What is said under a field, by its name. */
  notes: Record<string, ReactNode>
  isNew: boolean
  /** Draws controls: rows and dialogs hold them, and are held by them. */
  draw: (controls: Control[], fields: Fieldset) => ReactNode
}

export const FormContext = createContext<Context>({
  names: {},
  choices: {},
  quick: {},
  found: undefined,
  notes: {},
  isNew: true,
  draw: () => null,
})

export const useFormContext = () => useContext(FormContext)
