import 'server-only'
import { z } from 'zod'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { parseForm } from '@/lib/forms/parse'
import { TripContent, TripForm, type TripInput } from '../schema/form'

const Typed = z.record(z.string(), z.array(z.string()))

/** What someone typed into the form of this trip and has not saved; of a new trip, by the id of what was kept. */
export async function getUnsaved({ municipalityId, id: userId }: Staff, of: { tripId: string } | { id: string }) {
  const unsaved = await db.unsavedTrip.findFirst({ where: { municipalityId, userId, ...of } })
  if (!unsaved || ('id' in of && unsaved.tripId !== null)) return null

  const { id, version, tripVersion, savedAt } = unsaved
  const form = formOf(Typed.catch({}).parse(unsaved.typed))
  return { id, version, tripVersion, savedAt, values: valuesOf(form), input: understood(form) }
}

export type Unsaved = NonNullable<Awaited<ReturnType<typeof getUnsaved>>>

/** New trips that someone began to type and never saved, the latest first. */
export async function listUnsavedNew({ municipalityId, id: userId }: Staff) {
  const rows = await db.unsavedTrip.findMany({
    where: { municipalityId, userId, tripId: null },
    orderBy: { savedAt: 'desc' },
    take: 20,
    select: { id: true, savedAt: true, typed: true },
  })
  return rows.map(({ typed, ...row }) => {
    const { purposeLt, purposeEn } = Typed.catch({}).parse(typed)
    return { ...row, purpose: purposeLt?.[0] || purposeEn?.[0] || null }
  })
}

/** The nested values of a form, as its controls open with them. */
function valuesOf(form: FormData) {
  return parseForm(form, TripForm).payload as Record<string, unknown>
}

/**
 * What of a form can be understood: a field that is wrong counts as empty. Null when it cannot be read even so.
 */
export function understood(form: FormData): TripInput | null {
  const kept = formOf(typedIn(form))
  for (const _ of [1, 2, 3]) {
    const submission = parseForm(kept, TripForm)
    if (submission.status === 'success') return contentOf(submission.value)
    // Of a list of ids the place that is wrong is told; of rows, when there are too many, the list.
    const wrong = Object.keys(submission.reply().error ?? {}).map((name) => name.replace(/\[\d+\]$/, ''))
    const isWrong = (name: string) => wrong.some((one) => name === one || name.startsWith(`${one}[`))
    for (const name of [...kept.keys()].filter(isWrong)) kept.delete(name)
  }
  return null
}

function contentOf(value: z.output<typeof TripForm>) {
  const names = Object.keys(TripContent.shape) as (keyof TripInput)[]
  return Object.fromEntries(names.map((name) => [name, value[name]])) as TripInput
}

const aboutForm =
  /^(__|id$|newId$|version$|intent$|unsaved|confirmed|(overlap|amount)Reason$|take\.|written\.|beside$|words\.|find$)/

/** The fields of a form by their names, without what the form says about itself. */
export function typedIn(form: FormData) {
  const typed: Record<string, string[]> = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || aboutForm.test(name)) continue
    typed[name] = [...(typed[name] ?? []), value]
  }
  return typed
}

function formOf(typed: Record<string, string[]>) {
  const form = new FormData()
  for (const [name, values] of Object.entries(typed)) for (const value of values) form.append(name, value)
  return form
}
