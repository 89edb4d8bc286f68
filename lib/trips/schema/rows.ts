import { z } from 'zod'
import { reason } from '@/lib/refusal'
import { TripAct, TripCostAbsence, TripCostCategory, TripCostPayer } from '@/prisma/client/enums'
import {
  amount,
  countryCode,
  currency,
  line,
  namedRows,
  nothing,
  partialDate,
  prose,
  recordId,
  rows,
  transport,
  webAddress,
} from './fields'

export const bases = rows(
  z.object({ act: z.enum(TripAct), issuer: line, date: partialDate, number: line, text: prose, url: webAddress }),
  (row) => nothing(row.issuer, row.date, row.number, row.text, row.url),
)

export const destinations = namedRows(
  z
    .object({ nameLt: line, nameEn: line, countryCode, partnerCityId: recordId, transport })
    .check(
      needed('nameLt', 'placeNeeded', (row) => !nothing(row.nameEn, row.countryCode, row.partnerCityId, row.transport)),
    ),
  'nameLt',
)

export const travellers = namedRows(
  z
    .object({ name: line, postLt: line, postEn: line, officialId: recordId })
    .check(needed('name', 'nameNeeded', (row) => !nothing(row.postLt, row.postEn, row.officialId))),
  'name',
)

/** A cost has an amount, or says why it has none, and on what ground it is not published. */
export const costs = rows(
  z
    .object({
      category: z.enum(TripCostCategory),
      payer: z.enum(TripCostPayer),
      amount,
      currency,
      absence: z
        .enum(TripCostAbsence)
        .optional()
        .transform((absence) => absence ?? null),
      absenceGroundLt: line,
      absenceGroundEn: line,
      noteLt: line,
      noteEn: line,
    })
    .check(({ value: row, issues }) => {
      const issue = (path: string, message: string) =>
        issues.push({ code: 'custom', path: [path], message, input: row })
      if (row.amount && row.absence) issue('amount', reason('amountOrAbsence'))
      const { absenceGroundLt, absenceGroundEn, noteLt, noteEn } = row
      const isSaid = !nothing(absenceGroundLt, absenceGroundEn, noteLt, noteEn)
      if (!row.amount && !row.absence && isSaid) issue('amount', reason('amountNeeded'))
      if (row.absence === 'notPublished') {
        if (!absenceGroundLt) issue('absenceGroundLt', reason('groundNeeded'))
        return
      }
      if (absenceGroundLt) issue('absenceGroundLt', reason('groundWithoutNeed'))
      if (absenceGroundEn) issue('absenceGroundEn', reason('groundWithoutNeed'))
    }),
  (row) => nothing(row.amount, row.absence),
)

export const outcomes = namedRows(
  z.object({ textLt: prose, textEn: prose }).check(needed('textLt', 'lithuanianNeeded', (row) => !nothing(row.textEn))),
  'textLt',
)

export const followUps = namedRows(
  z
    .object({ textLt: prose, textEn: prose, ownerLt: line, ownerEn: line, dueOn: partialDate, doneOn: partialDate })
    .check(
      needed(
        'textLt',
        'followUpNeeded',
        (row) => !nothing(row.textEn, row.ownerLt, row.ownerEn, row.dueOn, row.doneOn),
      ),
    ),
  'textLt',
)

/** A row without its chief word is wrong when something else was typed in it. */
function needed<Row>(field: keyof Row & string, message: Parameters<typeof reason>[0], typed: (row: Row) => boolean) {
  return z.superRefine<Row>((row, context) => {
    if (!row[field] && typed(row)) context.addIssue({ code: 'custom', path: [field], message })
  })
}
