import { z } from 'zod'
import { maxPasswordLength } from '@/lib/auth/password-rules'
import { reason } from '@/lib/refusal'
import { Role } from '@/prisma/client/enums'

const email = z
  .string({ error: reason('emailMissing') })
  .trim()
  .toLowerCase()
  .max(254, reason('addressOfMailWrong'))
  .pipe(z.email(reason('addressOfMailWrong')))
const name = z
  .string({ error: reason('nameNeeded') })
  .trim()
  .min(1, reason('nameNeeded'))
  .max(120)
/** A new password; its rules are in lib/auth/password-rules. */
const password = z.string({ error: reason('passwordMissing') }).max(4 * maxPasswordLength, reason('passwordLong'))
const locale = z.enum(['lt', 'en'])
const id = z.uuid()
const token = z.string().max(100)
const version = z.coerce.number().int()
const code = z.string({ error: reason('codeMissing') }).max(40, reason('codeWrong'))

export const Invite = z.object({ email, role: z.enum(Role), locale })
export const InvitationRef = z.object({ id })
export const Acceptance = z.object({ token, name, password })
export const AcceptanceSignedIn = z.object({ token })

export const PersonRef = z.object({ id, version })
export const NewRole = PersonRef.extend({ role: z.enum(Role) })

export const Forgotten = z.object({ email })
export const NewPassword = z.object({ token, password })
export const PasswordChange = z.object({
  current: z
    .string()
    .max(4 * maxPasswordLength)
    .optional(),
  password,
})
export const Rename = z.object({ name })
export const Code = z.object({ code })
export const Nothing = z.object({})
export const OwnRef = z.object({ id })

export type Acceptance = z.output<typeof Acceptance>
