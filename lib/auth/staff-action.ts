import 'server-only'
import { forbidden } from 'next/navigation'
import type { z } from 'zod'
import { parseForm } from '@/lib/forms/parse'
import type { FormState } from '@/lib/forms/state'
import { answerForm, answerSignedOut } from './door'
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
    if (!user) return answerSignedOut(submission)

    const staff = admit(user, permission, await chosenMunicipality())
    if (!staff) forbidden()
    return answerForm(submission, (input) => run(staff, input))
  }
}
