import 'server-only'
import { formatDate } from '@/lib/dates/format'
import { today } from '@/lib/dates/today'
import { messagesOf } from '@/lib/i18n/messages'
import type { OfficeList } from '@/lib/office-lists/read/list'
import { collation } from '@/lib/records/read/names-sql'
import { Prisma } from '@/prisma/client/client'
import { Role } from '@/prisma/client/enums'

type PersonRow = { name: string; email: string; role: Role; hasSecondFactor: boolean; deactivatedAt: Date | null }

const roles = Object.values(Role)

/** Who works for the municipality and who did, those who do first. */
export const peopleList: OfficeList<PersonRow> = {
  path: '/admin/people',
  file: 'people',
  permission: 'people:manage',
  rows: ({ municipalityId }) => Prisma.sql`
    SELECT s."userId" AS "id", u."name", u."email", s."role"::text AS "role", s."deactivatedAt",
      EXISTS (SELECT FROM "TotpSecret" AS c WHERE c."userId" = u."id" AND c."confirmedAt" IS NOT NULL)
        OR EXISTS (SELECT FROM "Passkey" AS k WHERE k."userId" = u."id") AS "hasSecondFactor"
    FROM "StaffRole" AS s JOIN "User" AS u ON u."id" = s."userId" WHERE s."municipalityId" = ${municipalityId}::uuid`,
  search: ['name', 'email'],
  filters: { role: roles, state: ['active', 'deactivated'] },
  narrow: {
    role: Object.fromEntries(roles.map((role) => [role, Prisma.sql`r."role" = ${role}`])),
    state: { active: Prisma.sql`r."deactivatedAt" IS NULL`, deactivated: Prisma.sql`r."deactivatedAt" IS NOT NULL` },
  },
  sorts: ['state', 'name', 'email', 'role'],
  own: { sort: 'state', descending: false },
  keys: ({ locale }) => ({
    state: Prisma.sql`(CASE WHEN r."deactivatedAt" IS NULL THEN '0 ' ELSE '1 ' END || r."name") COLLATE ${collation(locale)}`,
    name: Prisma.sql`r."name" COLLATE ${collation(locale)}`,
    email: Prisma.sql`r."email" COLLATE "C"`,
    // From those who may least on.
    role: Prisma.sql`array_position(${roles}::text[], r."role")::text COLLATE "C"`,
  }),
  header: ({ locale }) => {
    const { name, email, role, secondFactor, state } = messagesOf(locale).accounts
    return [name, email, role, secondFactor, state]
  },
  cells: ({ locale, municipality }, { name, email, role, hasSecondFactor, deactivatedAt }) => {
    const { accounts, auth } = messagesOf(locale)
    const since = deactivatedAt && formatDate(locale, today(municipality.timeZone, deactivatedAt))
    const state = since ? accounts.deactivatedOn.replace('{date}', since) : accounts.active
    return [name, email, auth.roles[role], hasSecondFactor ? accounts.has : accounts.hasNot, state]
  },
}
