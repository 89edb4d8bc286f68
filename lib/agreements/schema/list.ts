import { aSlug } from '@/lib/facets/rules'

/** Kinds of documents municipalities sign; the list grows, an agreement of a kind not in it has none. */
export type AgreementType =
  | 'COOPERATION_AGREEMENT'
  | 'COOPERATION_ARRANGEMENT'
  | 'COOPERATION_PROTOCOL'
  | 'COOPERATION_PROTOCOL_OF_INTENT'
  | 'PROTOCOL_OF_INTENT'
  | 'MEMORANDUM'
  | 'MEMORANDUM_OF_UNDERSTANDING'
  | 'MEMORANDUM_OF_AGREEMENT'
  | 'TWINNING_AGREEMENT'
  | 'TWINNING_DECLARATION'
  | 'FRIENDSHIP_AGREEMENT'
  | 'FRIENDSHIP_DECLARATION'
  | 'FRIENDSHIP_COOPERATION_AGREEMENT'
  | 'MUTUAL_COMMITMENTS_DECLARATION'
  | 'SOLIDARITY_DECLARATION'
  | 'DECLARATION'

/** What happens to an agreement in its life; `dated`: the source gives a date and does not say what happened then. */
export const agreementEventKinds = [
  'signed',
  'dated',
  'renewed',
  'extended',
  'amended',
  'suspended',
  'ended',
  'succeeded',
] as const

export type AgreementEventKind = (typeof agreementEventKinds)[number]

/**
 * What the list of agreements can be asked in its address, in this order; null: any code that occurs. `after` and
 * `before` are the English slugs of the documents beside the page.
 */
export const agreementListParameters = {
  type: null,
  level: null,
  field: null,
  decade: null,
  status: null,
  sort: ['newest', 'oldest'],
  after: aSlug,
  before: aSlug,
} as const
