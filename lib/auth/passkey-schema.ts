import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'

const text = z.string().max(4_000)
const common = { id: text, rawId: text, type: z.literal('public-key'), clientExtensionResults: z.looseObject({}) }
const attachment = { authenticatorAttachment: z.enum(['platform', 'cross-platform']).optional() }

const Registration: z.ZodType<RegistrationResponseJSON> = z.object({
  ...common,
  ...attachment,
  response: z.object({
    clientDataJSON: text,
    attestationObject: z.string().max(20_000),
    transports: z.array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'])).optional(),
  }),
})

const Authentication: z.ZodType<AuthenticationResponseJSON> = z.object({
  ...common,
  ...attachment,
  response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text, userHandle: text.optional() }),
})

/** What a browser sends back with a new key, and the token of what it was asked. */
export const PasskeyRegistration = z.object({
  ceremony: z.string().max(100),
  name: z.string().trim().max(60).optional(),
  /** What the browser calls itself. */
  device: z.string().max(400).optional(),
  response: Registration,
})

/** What a browser sends back to sign in with a key. */
export const PasskeyAnswer = z.object({
  ceremony: z.string().max(100),
  returnTo: z.string().max(2_000).optional(),
  response: Authentication,
})

export type PasskeyRegistration = z.output<typeof PasskeyRegistration>
export type PasskeyAnswer = z.output<typeof PasskeyAnswer>
