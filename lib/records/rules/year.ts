import { type MembershipOfYear, type YearValues, yearColumns } from '@/lib/networks/schema/year'
import { type Content, type Row, rowsOf } from '../schema/content'

/** What the table of a year shows of a membership. */
export function yearValues(content: Content, year: number): YearValues {
  const fee = rowsOf(content.fees).find((row) => row.year === year)
  const text = (value: unknown) => (value === null || value === undefined ? '' : String(value))
  return {
    amount: text(fee?.amount),
    currency: text(fee?.currency ?? 'EUR'),
    coordinatorLt: text(content.coordinatorLt),
    coordinatorEn: text(content.coordinatorEn),
    reviewedOn: text(content.reviewedOn),
    verdict: text(content.verdict),
    seats: rowsOf(content.seats)
      .filter(({ until }) => !until)
      .map(({ id, titleLt, holder }) => ({ id: text(id), title: text(titleLt), holder: text(holder) })),
  }
}

/** What was typed, by the name of each field; a seat's holder by the seat. */
export function typedValues(typed: MembershipOfYear): Map<string, string> {
  return new Map([
    ...yearColumns.map((column): [string, string] => [column, typed[column] ?? '']),
    ...typed.seats.map(({ id, holder }): [string, string] => [id, holder ?? '']),
  ])
}

export function shownValues(values: YearValues): Map<string, string> {
  return new Map([
    ...yearColumns.map((column): [string, string] => [column, values[column]]),
    ...values.seats.map(({ id, holder }): [string, string] => [id, holder]),
  ])
}

/** The table's values with some of them in the place of what was there. */
export function withValues(values: YearValues, changes: Map<string, string>): YearValues {
  const columns = Object.fromEntries(yearColumns.map((column) => [column, changes.get(column) ?? values[column]]))
  const seats = values.seats.map((seat) => ({ ...seat, holder: changes.get(seat.id) ?? seat.holder }))
  return { ...values, ...columns, seats }
}

/** The membership with what the table says of the year; everything else of it stays. */
export function withYear(content: Content, values: YearValues, year: number): Content {
  const others = rowsOf(content.fees).filter((row) => row.year !== year)
  const fee: Row[] = values.amount ? [{ year, amount: values.amount, currency: values.currency }] : []
  const holders = new Map(values.seats.map(({ id, holder }) => [id, holder || null]))
  const { coordinatorLt, coordinatorEn, reviewedOn, verdict } = values
  return {
    ...content,
    ...{ coordinatorLt: coordinatorLt || null, coordinatorEn: coordinatorEn || null },
    ...{ reviewedOn: reviewedOn || null, verdict: verdict || null },
    fees: [...others, ...fee].sort((a, b) => Number(a.year) - Number(b.year)),
    seats: rowsOf(content.seats).map((seat): Row => {
      const holder = holders.get(String(seat.id))
      return holder === undefined ? seat : { ...seat, holder }
    }),
  }
}
