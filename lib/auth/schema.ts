import { z } from 'zod'
import { reason } from '@/lib/refusal'
import { maxPasswordLength } from './password-rules'

/** What the sign-in form sends. A password that cannot be right is answered as a wrong one. */
export const SignIn = z.object({
  email: z
    .string({ error: reason('emailMissing') })
    .trim()
    .toLowerCase()
    .max(254, reason('credentialsWrong')),
  password: z.string({ error: reason('passwordMissing') }).max(maxPasswordLength, reason('credentialsWrong')),
  returnTo: z.string().optional(),
})

export const ChooseLanguage = z.object({ locale: z.enum(['lt', 'en']), returnTo: z.string().optional() })

export const ChooseMunicipality = z.object({ municipality: z.string().max(100) })

export const SecondStep = z.object({
  code: z.string({ error: reason('codeMissing') }).max(40, reason('codeWrong')),
  returnTo: z.string().optional(),
})
