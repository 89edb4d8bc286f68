import type { FieldReason, Reason } from '@/lib/refusal'
import type { TripInput } from '../schema/form'
import { futureHotels } from './announced'
import { type PersonalKind, personalDataOf } from './personal-data'
import { type UsualAmounts, unusualAmounts } from './plausible'

/** Another trip of one of the travellers at the same time. */
export type Overlap = { reference: string; startsOn: string; endsOn: string; name: string }

/**
 * What looks wrong and may be right: the filer is asked before the report is submitted, and what they answer is kept in the
 * audit. The key says what was confirmed, never the personal data itself.
 */
export type Doubt = { key: string; field: string; reason: Reason; overlap?: Overlap }

const ofKind: Record<PersonalKind, Reason> = {
  personalCode: 'hasPersonalCode',
  phone: 'hasPhone',
  homeAddress: 'hasHomeAddress',
  card: 'hasCard',
  iban: 'hasIban',
  numberPlate: 'hasNumberPlate',
}

/** What the public may never be told, whoever says that it is right: it can only be corrected. */
const neverRight = new Set<Reason>(['hasPersonalCode', 'hasCard'])

export function mayBeRight({ reason }: Doubt) {
  return !neverRight.has(reason)
}

/** Where texts hold what the public may never be told, whatever was confirmed of them. */
export function neverPublic(texts: object): FieldReason[] {
  return personalDataOf(texts)
    .map(({ field, kind }) => ({ field, reason: ofKind[kind] }))
    .filter(({ reason }) => neverRight.has(reason))
}

/** Where it is said why something is right after all; of personal data, that it may be published is enough. */
export type Ground = 'overlapReason' | 'amountReason'

const grounds: Partial<Record<Reason, Ground>> = {
  ...{ tripsOverlap: 'overlapReason', amountUnusual: 'amountReason', allowanceUnusual: 'amountReason' },
}

export function groundOf({ reason }: Doubt): Ground | null {
  return grounds[reason] ?? null
}

/** The grounds that these doubts ask for, each once. */
export function groundsOf(doubts: Doubt[]): Ground[] {
  return [...new Set(doubts.flatMap((doubt) => groundOf(doubt) ?? []))]
}

/** `today` is the day on which the public would read it, in the municipality's time zone. */
export function doubtsOf(input: TripInput, usual: UsualAmounts, overlaps: Overlap[], today: string): Doubt[] {
  const amounts = unusualAmounts(input, usual).map(({ field, reason }) => {
    const row = input.costs[Number(/\d+/.exec(field)?.[0])]
    return { key: `${reason}:${field}:${row?.amount ?? ''}`, field, reason }
  })
  const personal = personalDataOf(input).map(({ field, kind }) => ({
    key: `${kind}:${field}`,
    field,
    reason: ofKind[kind],
  }))
  const hotels = futureHotels(input, today).map(({ field, reason }) => ({ key: `${reason}:${field}`, field, reason }))
  const same = overlaps.map((overlap) => ({
    key: `tripsOverlap:${overlap.reference}`,
    field: 'startsOn',
    reason: 'tripsOverlap' as const,
    overlap,
  }))
  return [...same, ...amounts, ...personal, ...hotels]
}

/** What stands beside the fields until it is confirmed, each reason once. */
export function beside(doubts: Doubt[]): FieldReason[] {
  const told = doubts.map(({ field, reason }) => ({ field, reason }))
  return told.filter((one, at) => told.findIndex((two) => two.field === one.field && two.reason === one.reason) === at)
}

/** What a key of a doubt says was confirmed, and where; of trips that overlap, the other one in place of the field. */
export function readDoubt(key: string): { reason: string; field: string } {
  const [kind = '', field = ''] = key.split(':')
  return { reason: ofKind[kind as PersonalKind] ?? kind, field }
}
