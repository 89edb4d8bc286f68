import 'server-only'
import { formatDate } from '@/lib/dates/format'
import { formatMoment } from '@/lib/dates/moment'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'
import { momentKey, type OfficeList } from '@/lib/office-lists/read/list'
import { Prisma } from '@/prisma/client/client'

type NilReturnRow = { month: string; declaredAt: Date; by: string | null; contradicted: boolean }

/** All months this municipality declared to be without trips, the latest first, for its office. */
export const nilReturnList: OfficeList<NilReturnRow> = {
  path: '/admin/nil-returns',
  file: 'nil-returns',
  permission: 'trips:declareNilReturn',
  rows: ({ municipalityId, locale }) => Prisma.sql`
    SELECT n."id", n."month"::text AS "month", n."declaredAt", u."name" AS "by",
      ${JSON.stringify(monthNames(locale))}::jsonb ->> right(n."month", 2) AS "named",
      nil_return_contradicted(n."municipalityId", n."month"::text) AS "contradicted"
    FROM "NilReturn" AS n LEFT JOIN "User" AS u ON u."id" = n."declaredById"
    WHERE n."municipalityId" = ${municipalityId}::uuid`,
  search: ['month', 'named', 'by'],
  filters: { state: ['shown', 'contradicted'] },
  narrow: { state: { shown: Prisma.sql`NOT r."contradicted"`, contradicted: Prisma.sql`r."contradicted"` } },
  sorts: ['month', 'declaredAt'],
  own: { sort: 'month', descending: true },
  keys: () => ({ month: Prisma.sql`r."month" COLLATE "C"`, declaredAt: momentKey('declaredAt') }),
  header: ({ locale }) => {
    const { month, state, declaredAt, declaredBy } = messagesOf(locale).office.nilReturn
    return [month, state, declaredAt, declaredBy]
  },
  cells: ({ locale, municipality }, { month, contradicted, declaredAt, by }) => {
    const words = messagesOf(locale).office.nilReturn
    const state = contradicted ? words.contradicted : words.shown
    return [month, state, formatMoment(locale, declaredAt, municipality.timeZone), by ?? '']
  },
}

/** The words of each month, as its date is written. */
function monthNames(locale: Locale) {
  const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))
  return Object.fromEntries(months.map((month) => [month, formatDate(locale, `2000-${month}`)?.replace('2000', '')]))
}
