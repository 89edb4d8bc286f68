import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db, type Transaction } from '@/lib/db'
import type { FieldReason } from '@/lib/refusal'
import { type Doubt, doubtsOf } from '../rules/doubts'
import { missingForSubmission } from '../rules/missing'
import { type SigningAccount, signerOf } from '../rules/signer'
import type { TripInput } from '../schema/form'
import { overlapsOf } from './overlaps'
import { missingSignature } from './signature'

type Client = Transaction | typeof db

export type Judgement = { missing: FieldReason[]; doubts: Doubt[]; signer: SigningAccount | null; isRequired: boolean }

/**
 * What a report, as it is typed, lacks to be submitted, what of it looks wrong, and whose signature it may have; `isRequired`
 * is the municipality's setting; `today` is the day in its time zone.
 */
export async function judge(
  client: Client,
  municipalityId: string,
  tripId: string | null,
  input: TripInput,
  today: string,
): Promise<Judgement> {
  const { signatureRequired, ...usual } = await client.municipality.findUniqueOrThrow({
    where: { id: municipalityId },
    select: { signatureRequired: true, largestUsualCost: true, largestUsualAllowance: true },
  })
  const overlaps = await overlapsOf(client, municipalityId, tripId, input)
  const signer = signerOf(input, await accountsOf(client, municipalityId))
  return {
    missing: missingForSubmission(input, today),
    doubts: doubtsOf(input, usual, overlaps, today),
    signer,
    isRequired: signatureRequired,
  }
}

/**
 * The same of what is being typed, outside of any act; a signature that it must have is among what it lacks. A change of what
 * is published is signed by nobody: whoever publishes it answers for it.
 */
export async function judgeTyped(
  { municipalityId, id: userId }: Staff,
  tripId: string | null,
  input: TripInput,
  today: string,
) {
  const [judged, report] = await Promise.all([
    judge(db, municipalityId, tripId, input, today),
    tripId ? db.tripReport.findFirst({ where: { municipalityId, tripId }, select: signing }) : null,
  ])
  if (report && report.publications.length > 0) return judged
  const unsigned = missingSignature(judged, report?.signatures[0], input, userId)
  return { ...judged, missing: [...judged.missing, ...unsigned] }
}

const signing = {
  signatures: { where: { voidedAt: null } },
  publications: { where: { withdrawnAt: null }, select: { id: true } },
} as const

/** The officials who can sign in, whoever works for the municipality no more left out. */
async function accountsOf(client: Client, municipalityId: string): Promise<SigningAccount[]> {
  const rows = await client.officialAccount.findMany({
    where: { municipalityId, role: { deactivatedAt: null } },
    select: {
      officialId: true,
      userId: true,
      official: { select: { name: true } },
      role: { select: { user: { select: { name: true } } } },
    },
  })
  return rows.map(({ official, role, ...ids }) => ({ ...ids, official: official.name, name: role.user.name }))
}
