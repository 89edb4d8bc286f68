import type { Block } from '@/lib/documents/schema'
import type { LocalText } from '@/lib/i18n/in-locale'
import { inPlainWords } from '@/lib/i18n/in-plain-words'
import { type Cost, costTable, type Sums } from '@/lib/trips/rules/costs'
import type { TripWords } from './words'

/** The costs as a table by category and payer; nothing paid, not known yet and not published are told apart in words. */
export function costBlocks({ trips, money, locale }: TripWords, costs: Cost[]): Block[] {
  if (costs.length === 0) return [{ kind: 'note', text: trips('costsNotStated') }]

  const { payers, rows, payerTotals, total } = costTable(costs)
  const many = payers.length > 1
  const office = (text: LocalText) => inPlainWords(locale, text)
  const sums = ({ sums, unknown }: Sums) =>
    [
      ...sums.map(({ amount, currency }) => money(amount, currency)),
      ...(unknown > 0 ? [trips('notInSumBrief', { n: unknown })] : []),
    ].join('\n')
  const amount = ({ amount, currency, absence, absenceGround, note }: Cost) => {
    const known = amount !== null ? money(amount, currency) : null
    const why =
      absence === 'notPublished'
        ? trips('absence.notPublished', { ground: absenceGround ? office(absenceGround) : '' })
        : trips('absence.notKnownYet')
    return [known ?? why, note && office(note)].filter(Boolean).join('\n')
  }

  return [
    {
      kind: 'table',
      caption: trips('costsCaption'),
      head: [trips('category'), ...payers.map((payer) => trips(`payers.${payer}`)), ...(many ? [trips('total')] : [])],
      rows: rows.map(({ category, cells, total: ofCategory }) => [
        trips(`categories.${category}`),
        ...cells.map(({ costs: here }) => (here.length === 0 ? trips('noCost') : here.map(amount).join('\n'))),
        ...(many ? [sums(ofCategory)] : []),
      ]),
      foot: [trips('total'), ...payerTotals.map(({ total: ofPayer }) => sums(ofPayer)), ...(many ? [sums(total)] : [])],
    },
  ]
}
