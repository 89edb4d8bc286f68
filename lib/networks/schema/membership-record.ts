import { inOrder } from '@/lib/dates/edtf'
import { type ContentOf, describeRecord } from '@/lib/records/schema/description'
import type { FieldReason } from '@/lib/refusal'
import { MembershipVerdict } from '@/prisma/client/enums'

export const membership = describeRecord('Membership', {
  path: 'memberships',
  changes: ['networks'],
  title: ['networkId', 'member'],
  context: ['since', 'until'],
  search: ['coordinatorLt', 'seats.holder'],
  sections: {
    main: {
      networkId: { kind: 'relation', to: 'network', required: true },
      member: { kind: 'pair', text: 'line', hint: true },
      since: { kind: 'date' },
      until: { kind: 'date' },
      joiningAct: { kind: 'line' },
      coordinator: { kind: 'pair', text: 'line' },
      benefits: { kind: 'pair', text: 'markdown' },
    },
    fees: {
      fees: {
        kind: 'rows',
        model: 'MembershipFee',
        owner: 'membershipId',
        key: 'year',
        ordered: false,
        fields: {
          year: { kind: 'number', min: 1800, max: 2200, required: true },
          amount: { kind: 'money', required: true },
          currency: { kind: 'currency' },
        },
      },
    },
    seats: {
      seats: {
        kind: 'rows',
        model: 'MembershipSeat',
        owner: 'membershipId',
        ordered: true,
        fields: {
          title: { kind: 'pair', text: 'line', required: 'lt' },
          holder: { kind: 'line' },
          since: { kind: 'date' },
          until: { kind: 'date' },
        },
      },
    },
    review: {
      reviewedOn: { kind: 'date' },
      verdict: { kind: 'choice', values: Object.values(MembershipVerdict), words: 'networks.verdicts' },
    },
  },
  list: {
    columns: ['since', 'until', 'coordinator', 'reviewedOn', 'verdict'],
    filters: ['verdict', 'until', 'reviewedOn', 'since'],
    sort: { by: 'networkId' },
  },
  alike: [{ names: ['memberLt'], same: ['networkId'], exact: true }],
  rules: membershipRules,
  quick: ['networkId', 'since'],
  settable: ['reviewedOn', 'verdict'],
})

/** A membership or a seat does not end before it begins, a year has one fee, a verdict belongs to a review. */
function membershipRules({ since, until, fees, seats, verdict, reviewedOn }: ContentOf<'Membership'>) {
  const wrong: FieldReason[] = []
  if (since && until && !inOrder(since, until)) wrong.push({ field: 'until', reason: 'endBeforeStart' })
  if (verdict && !reviewedOn) wrong.push({ field: 'reviewedOn', reason: 'reviewDateNeeded' })
  seats.forEach((seat, at) => {
    if (seat.since && seat.until && !inOrder(seat.since, seat.until))
      wrong.push({ field: `seats[${at}].until`, reason: 'endBeforeStart' })
  })
  fees.forEach(({ year }, at) => {
    if (fees.findIndex((fee) => fee.year === year) < at) wrong.push({ field: `fees[${at}].year`, reason: 'yearTwice' })
  })
  return wrong
}
