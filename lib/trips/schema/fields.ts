import { z } from 'zod'
import { countries } from '@/lib/countries/names'
import { isPartialDate } from '@/lib/dates/edtf'
import { maxRows } from '@/lib/forms/bounds'
import { reason } from '@/lib/refusal'
import { Transport } from '@/prisma/client/enums'

/** One line of text; null when empty. */
export const line = words(300, (text) => text.replace(/\s+/g, ' '))

/** Text of several paragraphs; null when empty. */
export const prose = words(20_000)

/** A whole report as pasted. */
export const wholeText = words(100_000)

/** A date known in part, typed with hyphens, full stops, slashes or spaces between its numbers; null when empty. */
export const partialDate = z
  .string()
  .transform((typed) =>
    typed
      .trim()
      .replace(/\.$/, '')
      .replace(/[\s./]+/g, '-'),
  )
  .refine((typed) => typed === '' || isPartialDate(typed), reason('impossibleDate'))
  .optional()
  .transform((date) => date || null)

/** An amount of money as a decimal numeral („1 234,5“ is `1234.50`); null when empty. */
export const amount = z
  .string()
  .transform((typed) =>
    typed
      .replace(/[\s€]|EUR?$/gi, '')
      .replace(/^[−–]/, '-')
      .replace(',', '.'),
  )
  .refine((typed) => !/^-.*[1-9]/.test(typed), reason('amountNegative'))
  .refine(
    (typed) => typed === '' || /^-?\d{1,10}(\.\d{1,2})?$/.test(typed) || /^-.*[1-9]/.test(typed),
    reason('amountNotUnderstood'),
  )
  .optional()
  .transform((typed) => (typed ? Math.abs(Number(typed)).toFixed(2) : null))

export const countryCode = z
  .string()
  .refine((code) => countries.has(code), reason('countryUnknown'))
  .optional()
  .transform((code) => code ?? null)

const currencies = new Set([...Intl.supportedValuesOf('currency'), 'LTL'])

/** How the travellers came to a place, or home; null when it is not known. */
export const transport = z
  .enum(Transport)
  .optional()
  .transform((by) => by ?? null)

/** A currency of ISO 4217, litas included; euros when empty. */
export const currency = z
  .string()
  .trim()
  .toUpperCase()
  .refine((code) => currencies.has(code), reason('currencyUnknown'))
  .default('EUR')

/** The address of a page; null when empty. */
export const webAddress = z
  .string()
  .trim()
  .max(500, reason('tooLong'))
  .refine((typed) => typed === '' || /^https?:$/.test(URL.parse(typed)?.protocol ?? ''), reason('addressNotUnderstood'))
  .optional()
  .transform((typed) => typed || null)

/** The id of a record chosen from a list; whether it is the municipality's own, the database checks. */
export const recordId = z
  .uuid(reason('notAccepted'))
  .optional()
  .transform((id) => id ?? null)

export const recordIds = z
  .array(z.uuid(reason('notAccepted')))
  .max(100, reason('tooManyRows'))
  .default([])

/** Rows of a form; those in which nothing was typed do not count. */
export function rows<Row extends z.ZodType>(row: Row, isEmpty: (row: z.output<Row>) => boolean) {
  return z
    .array(row)
    .max(maxRows, reason('tooManyRows'))
    .default([])
    .transform((typed) => typed.filter((one) => !isEmpty(one)))
}

/** Rows known by a name: those without one do not count. */
export function namedRows<Row extends z.ZodType<Record<Name, string | null>>, Name extends string>(
  row: Row,
  name: Name,
) {
  type Named = z.output<Row> & Record<Name, string>
  return z
    .array(row)
    .max(maxRows, reason('tooManyRows'))
    .default([])
    .transform((typed) => typed.filter((one): one is Named => one[name] !== null))
}

/** Whether none of these was typed. */
export function nothing(...values: (string | null)[]) {
  return values.every((value) => value === null)
}

/** Text as it is kept: line ends as \n, letters composed, without control characters that no one typed. */
function words(max: number, shape: (text: string) => string = (text) => text) {
  const clean = (text: string) =>
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
      .normalize('NFC')
  return z
    .string()
    .transform((text) => shape(clean(text)).trim())
    .refine((text) => text.length <= max, reason('tooLong'))
    .optional()
    .transform((text) => text || null)
}
