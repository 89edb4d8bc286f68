import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { type Counted, countSome } from '@/lib/paging/read/count'
import { Prisma } from '@/prisma/client/client'
import { contentOf } from '../rules/content'
import { type Told, wordsOf } from '../rules/words'
import type { Content } from '../schema/content'
import type { RecordDescription, RecordKey } from '../schema/description'
import { type ColumnField, columnsOf } from '../schema/fields'
import type { ListQuery } from '../schema/query'
import { afterPlace, conditions, sortKey } from './list-sql'
import { nameKey, namesIn, selectNames } from './names'
import { named, ownedBy, tableOf, wholeOf } from './tables'

/** How many records one page of a list shows. */
const pageLength = 50

type Place = { id: string; key: string | number | null }

/** One page of a list of the register as this person asked for it. */
export async function getList(
  staff: Staff,
  description: RecordDescription,
  query: ListQuery,
  length = pageLength,
): Promise<RegisterList> {
  const { municipalityId, locale } = staff
  const where = conditions(description, municipalityId, locale, query)
  const key = sortKey(description, locale, query.sort)
  const isNumber = description.fields[query.sort]?.kind === 'number'
  const direction = query.descending ? Prisma.raw('DESC') : Prisma.raw('ASC')
  const [counted, places] = await Promise.all([
    countSome(Prisma.sql`${named(description.model)} AS r WHERE ${where}`),
    db.$queryRaw<Place[]>`SELECT r."id", ${key} AS key FROM ${named(description.model)} AS r
      WHERE ${where} AND ${afterPlace(key, query, isNumber)}
      ORDER BY key ${direction} NULLS LAST, r."id" LIMIT ${length + 1}`,
  ])
  const shown = places.slice(0, length)
  const last = shown.at(-1)
  return {
    ...counted,
    rows: await rowsOfList(
      staff,
      description,
      shown.map(({ id }) => id),
    ),
    next: places.length > length && last ? { value: last.key === null ? null : String(last.key), id: last.id } : null,
  }
}

export type RegisterList = Counted & {
  /** `href` is where a record is that the register has no form of. */
  rows: { id: string; version: number; title: string; cells: string[]; content: Content; href?: string }[]
  next: ListQuery['after']
}

async function rowsOfList(staff: Staff, description: RecordDescription, ids: string[]) {
  if (ids.length === 0) return []
  const { municipalityId, locale } = staff
  const { model, fields } = description
  const include = wholeOf(fields)
  const [records, titles] = await Promise.all([
    tableOf(db, model).findMany({
      where: { ...ownedBy(description, municipalityId), id: { in: ids } },
      ...(Object.keys(include).length > 0 && { include }),
    }),
    db.$queryRaw<{ id: string; title: string }[]>`
      SELECT named."title", r."id" FROM ${named(model)} AS r
      JOIN (${selectNames(description, locale)}) AS named ON named."id" = r.${Prisma.raw(description.owner === 'portal' ? '"code"' : '"id"')}::text
      WHERE r."id" IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})`,
  ])
  const contents = new Map(records.map((record) => [String(record.id), contentOf(fields, record)]))
  const names = await namesIn(db, municipalityId, locale, fields, [...contents.values()])
  const told: Told = {
    locale,
    timeZone: staff.municipality.timeZone,
    nameOf: (to, id) => names.get(nameKey(to as RecordKey, id))?.title ?? null,
  }
  return ids.flatMap((id) => {
    const kept = records.find((record) => record.id === id)
    const content = contents.get(id)
    if (!kept || !content) return []
    const title = titles.find((one) => one.id === id)?.title ?? ''
    return [
      {
        id,
        version: Number(kept.version),
        title,
        cells: cellsOf(description, { ...content, ...derived(kept) }, told),
        content,
      },
    ]
  })
}

/** Columns the database keeps by itself. */
function derived(kept: Record<string, unknown>): Content {
  return 'signedOn' in kept ? { signedOn: kept.signedOn as string | null } : {}
}

/** The words of the list's columns. */
function cellsOf({ list, fields }: RecordDescription, content: Content, told: Told) {
  const columns = new Map<string, ColumnField>([...columnsOf(fields), ['signedOn', { kind: 'date' }]])
  return (list?.columns ?? []).map((part) => {
    const [name = '', inner] = part.split('.')
    const field = fields[name]
    if (inner !== undefined && field?.kind === 'rows') {
      const rows = (content[name] ?? []) as Record<string, never>[]
      return rows
        .map((row) => cell(new Map(columnsOf(field.fields)), inner, row, told))
        .filter(Boolean)
        .join(', ')
    }
    return cell(columns, name, content, told)
  })
}

/** A column, or a pair in the person's language or else the other. */
function cell(columns: Map<string, ColumnField>, name: string, content: Content, told: Told): string {
  const field = columns.get(name)
  if (field) return field.kind === 'flag' && !content[name] ? '' : wordsOf(field, content[name], told)
  const [own, other] = told.locale === 'lt' ? ['Lt', 'En'] : ['En', 'Lt']
  return String(content[`${name}${own}`] ?? content[`${name}${other}`] ?? '')
}
