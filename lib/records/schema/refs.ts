import { z } from 'zod'
import { reason } from '@/lib/refusal'
import type { RecordDescription } from './description'
import { columnsOf } from './fields'
import { typedIn } from './typed'

const version = z
  .string()
  .regex(/^\d{1,9}$/, reason('notAccepted'))
  .transform(Number)

/** A record in the version that was on the screen: `id:version`. */
const ref = z
  .string()
  .regex(/^[0-9a-f-]{36}:\d{1,9}$/, reason('notAccepted'))
  .transform((text) => {
    const [id = '', seen = ''] = text.split(':')
    return { id, version: Number(seen) }
  })

/** Records that were ticked in a list. */
export const Several = z.object({
  ref: z
    .array(ref, { error: reason('nothingChosen') })
    .min(1, reason('nothingChosen'))
    .max(200, reason('tooManyRows')),
})

/** What is set to all records that were ticked; what is left empty stays as each has it. */
export function settingOf({ fields, settable = [] }: RecordDescription, timeZone: string) {
  const columns = columnsOf(fields).filter(([name]) => settable.includes(name))
  const typed = columns.map(([name, field]) => {
    const { opening, ...rest } = { opening: undefined, ...field }
    return [name, typedIn(rest as typeof field, timeZone)]
  })
  return Several.extend(Object.fromEntries(typed)).transform(({ ref, ...values }) => ({
    refs: ref as z.output<typeof Several>['ref'],
    values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Record<
      string,
      string | number
    >,
  }))
}

export const VersionRef = z.object({ id: z.uuid(reason('notAccepted')), version, to: version })

export const RecycledRef = z.object({ id: z.uuid(reason('notAccepted')) })

const list = z.string().regex(/^[a-z-]{1,50}$/, reason('notAccepted'))

export const ViewForm = z.object({
  list,
  name: z
    .string({ error: reason('viewNameNeeded') })
    .trim()
    .min(1, reason('viewNameNeeded'))
    .max(100, reason('tooLong')),
  query: z
    .string()
    .regex(/^(\?\S{0,1999})?$/, reason('notAccepted'))
    .default(''),
})

export const ViewRef = z.object({ list, id: z.uuid(reason('notAccepted')) })
