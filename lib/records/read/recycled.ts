import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import { messagesOf } from '@/lib/i18n/messages'
import { momentKey, type OfficeList } from '@/lib/office-lists/read/list'
import { Prisma } from '@/prisma/client/client'
import { typeWord } from '../rules/words'
import { descriptionOf, editable } from '../schema/register'
import { collation } from './names-sql'

type RecycledRow = { recordType: string; recordId: string; title: string; recycledAt: Date; by: string | null }

const types = [...editable.filter(({ fixed, owner }) => !fixed && owner !== 'itself'), descriptionOf('businessTrip')]
const isKnown = Prisma.sql`b."recordType" IN (${Prisma.join(types.map(({ model }) => model))})`

/**
 * What lies in the municipality's bin, the last recycled first: what this person may take out of it. That of a trip is told by
 * `mayTakeBack`, in the query here so that what others have there leaves room for one's own.
 */
const mayTakeOut = (staff: Staff) => {
  const own = Prisma.sql`b."recordType" = 'BusinessTrip'`
  const trips = staff.may('trips:editOthers') ? own : Prisma.sql`${own} AND b."recycledById" = ${staff.id}::uuid`
  return staff.may('register:edit') ? Prisma.sql`(b."recordType" <> 'BusinessTrip' OR ${trips})` : trips
}

export const recycledList: OfficeList<RecycledRow> = {
  path: '/admin/recycled',
  file: 'recycled',
  permission: 'trips:file',
  rows: (staff) => Prisma.sql`
    SELECT b."id", b."recordType", b."recordId", b."recycledAt", u."name" AS "by",
      ${staff.locale === 'lt' ? Prisma.sql`b."titleLt"` : Prisma.sql`b."titleEn"`} AS "title"
    FROM "RecycledRecord" AS b LEFT JOIN "User" AS u ON u."id" = b."recycledById"
    WHERE b."municipalityId" = ${staff.municipalityId}::uuid AND b."restoredAt" IS NULL AND ${isKnown} AND ${mayTakeOut(staff)}`,
  search: ['title'],
  filters: { type: types.map(({ path }) => path) },
  narrow: { type: Object.fromEntries(types.map(({ path, model }) => [path, Prisma.sql`r."recordType" = ${model}`])) },
  sorts: ['title', 'recycledAt', 'by'],
  own: { sort: 'recycledAt', descending: true },
  keys: ({ locale }) => ({
    title: Prisma.sql`r."title" COLLATE ${collation(locale)}`,
    recycledAt: momentKey('recycledAt'),
    by: Prisma.sql`r."by" COLLATE ${collation(locale)}`,
  }),
  header: ({ locale }) => {
    const { record, type, when, who } = messagesOf(locale).register.bin
    return [record, type, when, who]
  },
  cells: ({ locale, municipality }, { recordType, title, recycledAt, by }) => {
    const key = types.find(({ model }) => model === recordType)?.key ?? ''
    return [title, typeWord(locale, key, 'one'), formatMoment(locale, recycledAt, municipality.timeZone), by ?? '']
  },
}
