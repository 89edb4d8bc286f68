import 'server-only'
import type { z } from 'zod'
import { parseForm } from '@/lib/forms/parse'
import type { FormState } from '@/lib/forms/state'
import { answerForm, answerSignedOut, secretCode } from './door'
import { currentSession } from './session'
import type { OpenSession } from './sessions'
import type { Standing } from './standing'

/**
 * The door of what people do with their own account, whatever their role. Only what leads to a second factor is open to whoever
 * has yet to set one up.
 */
export function accountAction<Schema extends z.ZodType>(
  schema: Schema,
  run: (session: OpenSession, input: z.output<Schema>) => Promise<string | FormState>,
  standings: readonly Standing[] = ['whole'],
) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    const submission = parseForm(form, schema)
    const session = await currentSession()
    if (!session || !standings.includes(session.standing)) return answerSignedOut(submission)
    return answerForm(submission, (input) => run(session, input), secretCode)
  }
}

/** The same door for what no session is needed for: a link from a letter is. */
export function openAction<Schema extends z.ZodType>(
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<string | FormState>,
) {
  return async (_previous: FormState, form: FormData): Promise<FormState> =>
    answerForm(parseForm(form, schema), run, secretCode)
}
