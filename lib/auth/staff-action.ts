import 'server-only'
import { headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import type { z } from 'zod'
import { parseForm } from '@/lib/forms/parse'
import type { FormState } from '@/lib/forms/state'
import { type Reason, Refusal } from '@/lib/refusal'
import type { Permission } from './permissions'
import { chosenMunicipality, currentUser } from './session'
import { admit, type Staff } from './staff'

/**
 * The door of every write: who asks, whether they may, and what they sent; then the use case, which answers with the page
 * to show next, or with what the form is told. Refusals come back as reasons beside what was typed, also when the session has ended meanwhile; without
 * scripts the form cannot be shown to nobody, and a page says how to go back to it.
 */
export function staffAction<Schema extends z.ZodType>(
  permission: Permission,
  schema: Schema,
  run: (staff: Staff, input: z.output<Schema>) => Promise<string | Omit<FormState, 'result'>>,
) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    const submission = parseForm(form, schema)
    const user = await currentUser()
    if (!user && !(await headers()).has('next-action')) redirect('/admin/session-ended')
    if (!user) return { result: submission.reply({ formErrors: ['signedOut'] }) }

    const staff = admit(user, permission, await chosenMunicipality())
    if (!staff) forbidden()
    if (submission.status !== 'success') return { result: submission.reply() }

    const outcome = await refusable(() => run(staff, submission.value))
    if (typeof outcome === 'string') redirect(outcome)
    if (!(outcome instanceof Refusal)) return outcome
    const result = submission.reply({ formErrors: [outcome.reason], fieldErrors: byField(outcome) })
    return { result, ...outcome.answer() }
  }
}

async function refusable<Outcome>(run: () => Promise<Outcome>) {
  try {
    return await run()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

function byField({ fields }: Refusal) {
  const reasons: Record<string, Reason[]> = {}
  for (const { field, reason } of fields) {
    reasons[field] = [...(reasons[field] ?? []), reason]
  }
  return reasons
}
