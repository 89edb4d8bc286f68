import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { parseForm } from '@/lib/forms/parse'
import type { FormState } from '@/lib/forms/state'
import { type Reason, Refusal } from '@/lib/refusal'

type Submission<Schema extends z.ZodType> = ReturnType<typeof parseForm<Schema>>

/** Fields that are never sent back to the browser; the code of a second factor by the doors that take one. */
const secrets = ['password', 'current']
export const secretCode = 'code'

/** Does what was asked and shows the page it answers with, or says beside what was typed why it was refused. */
export async function answerForm<Schema extends z.ZodType>(
  submission: Submission<Schema>,
  run: (input: z.output<Schema>) => Promise<string | FormState>,
  ...more: string[]
): Promise<FormState> {
  const hidden = { hideFields: [...secrets, ...more] }
  if (submission.status !== 'success') return { result: submission.reply(hidden) }

  const outcome = await refusable(() => run(submission.value as z.output<Schema>))
  if (typeof outcome === 'string') redirect(outcome)
  if (!(outcome instanceof Refusal)) return outcome
  const fieldErrors = byField(outcome)
  const formErrors = Object.values(fieldErrors).flat().includes(outcome.reason) ? [] : [outcome.reason]
  const result = submission.reply({ ...hidden, formErrors, fieldErrors })
  return { result, ...outcome.answer() }
}

/** The answer to a form whose session has ended; without scripts a page says how to go back to it. */
export async function answerSignedOut<Schema extends z.ZodType>(submission: Submission<Schema>): Promise<FormState> {
  if (!(await headers()).has('next-action')) redirect('/admin/session-ended')
  return { result: submission.reply({ hideFields: [...secrets, secretCode], formErrors: ['signedOut'] }) }
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
