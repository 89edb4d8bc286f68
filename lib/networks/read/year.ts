import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { contentOf } from '@/lib/records/rules/content'
import { yearValues } from '@/lib/records/rules/year'
import { membership } from '../schema/membership-record'
import { membershipsOnPage } from '../schema/year'

/** A page of the memberships that lasted in a year, by the name of the network, with what the table of the year shows. */
export async function getMembershipsOfYear({ municipalityId, locale }: Staff, year: number, page: number) {
  const where = {
    municipalityId,
    AND: [
      { OR: [{ since: null }, { since: { lt: String(year + 1) } }] },
      { OR: [{ until: null }, { until: { gte: String(year) } }] },
    ],
  }
  const name = locale === 'lt' ? 'nameLt' : 'nameEn'
  const [total, memberships] = await Promise.all([
    db.membership.count({ where }),
    db.membership.findMany({
      where,
      include: {
        network: { select: { nameLt: true, nameEn: true } },
        fees: { orderBy: { year: 'asc' } },
        seats: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
      },
      orderBy: [{ network: { [name]: 'asc' } }, { id: 'asc' }],
      take: membershipsOnPage,
      skip: (page - 1) * membershipsOnPage,
    }),
  ])
  return {
    pages: Math.max(1, Math.ceil(total / membershipsOnPage)),
    rows: memberships.map((row) => ({
      id: row.id,
      version: row.version,
      network: row.network[name],
      member: locale === 'lt' ? row.memberLt : (row.memberEn ?? row.memberLt),
      values: yearValues(contentOf(membership.fields, row), year),
      /** What was paid the year before, to type from. */
      before: row.fees.find((fee) => fee.year === year - 1)?.amount.toFixed(2) ?? null,
    })),
  }
}

export type MembershipsOfYear = Awaited<ReturnType<typeof getMembershipsOfYear>>
