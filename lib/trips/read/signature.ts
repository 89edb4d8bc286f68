import 'server-only'
import { createHash } from 'node:crypto'
import type { FieldReason } from '@/lib/refusal'
import type { SigningAccount } from '../rules/signer'
import type { TripInput } from '../schema/form'

/** What is signed, by its SHA-256, whatever order the linked records come in. */
export function contentHash({ partnerCityIds, agreementIds, membershipIds, ...input }: TripInput) {
  const links = [partnerCityIds, agreementIds, membershipIds].map((ids) => [...ids].sort())
  return createHash('sha256')
    .update(JSON.stringify([input, links], asSigned))
    .digest('hex')
}

/** Fields that the form learnt after reports were signed, and texts that had one language then. */
const learntLater = new Set(['transport', 'returnTransport', 'absenceGroundEn', 'noteEn', 'ownerEn'])
const onceCalled: Record<string, string> = { absenceGroundLt: 'absenceGround', noteLt: 'note', ownerLt: 'owner' }

/** Where only what was asked then is filled in, what was signed before is what it was. */
function asSigned(field: string, value: unknown) {
  if (value === null && learntLater.has(field)) return undefined
  if (!Array.isArray(value) || (field !== 'costs' && field !== 'followUps')) return value
  return value.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, said]) => [onceCalled[name] ?? name, said])),
  )
}

type Judged = { signer: SigningAccount | null; isRequired: boolean }
type Signature = { signerId: string; signedAt: Date | null; voidedAt: Date | null; contentHash: string | null }

/** The signature that a report as it is typed must have and has not: whoever submits their own signs it by that. */
export function missingSignature(
  { signer, isRequired }: Judged,
  signature: Signature | null | undefined,
  input: TripInput,
  submitterId: string,
): FieldReason[] {
  if (!isRequired || !signer || signer.userId === submitterId) return []
  const counts = signature?.signedAt && !signature.voidedAt && signature.contentHash === contentHash(input)
  return counts && signature.signerId === signer.userId ? [] : [{ field: 'signerName', reason: 'signatureNeeded' }]
}
