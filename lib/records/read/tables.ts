import 'server-only'
import type { db, Transaction } from '@/lib/db'
import { Prisma } from '@/prisma/client/client'
import type { RecordDescription } from '../schema/description'
import { type Field, type LinksField, linkFields, type RowsField, rowFields } from '../schema/fields'

type Where = Record<string, unknown>
type Rows = Record<string, unknown>[]

/** What every model's part of the Prisma client can do, for code that works on a description. */
type Table = {
  findFirst: (query: { where: Where; include?: object; select?: object }) => Promise<Record<string, unknown> | null>
  findMany: (query: {
    where: Where
    include?: object
    select?: object
    orderBy?: object
    take?: number
  }) => Promise<Rows>
  count: (query: { where: Where }) => Promise<number>
  create: (query: { data: object; select: object }) => Promise<{ id: string }>
  createMany: (query: { data: object[] }) => Promise<{ count: number }>
  updateMany: (query: { where: Where; data: object }) => Promise<{ count: number }>
  deleteMany: (query: { where: Where }) => Promise<{ count: number }>
}

export function tableOf(client: Transaction | typeof db, model: Prisma.ModelName) {
  const name = model.charAt(0).toLowerCase() + model.slice(1)
  return (client as unknown as Record<string, Table>)[name] as Table
}

/** A table or column whose name stands in a description. */
export function named(name: string) {
  if (!/^[A-Za-z]+$/.test(name)) throw new Error(`${name} names nothing in the database`)
  return Prisma.raw(`"${name}"`)
}

/** The condition by which a municipality's staff see records of this type, and one of them. */
export function ownedBy({ owner }: RecordDescription, municipalityId: string, id?: string): Where {
  if (owner === 'itself') return { AND: [{ id: municipalityId }, ...(id === undefined ? [] : [{ id }])] }
  return { ...(owner !== 'portal' && { municipalityId }), ...(id !== undefined && { id }) }
}

/** Everything that belongs to a record: what its revisions keep. */
export function wholeOf(fields: { [name: string]: Field }): Record<string, object> {
  return Object.fromEntries([
    ...rowFields(fields).map(([name, field]) => [name, { orderBy: orderOf(field), ...innerOf(field) }]),
    ...linkFields(fields).map(([name, field]) => [name, { orderBy: { [field.column]: 'asc' } }]),
  ])
}

function innerOf({ fields }: RowsField) {
  const include = wholeOf(fields)
  return Object.keys(include).length > 0 ? { include } : {}
}

function orderOf(field: RowsField | LinksField) {
  if (field.kind === 'rows' && field.ordered) return [{ position: 'asc' }, { id: 'asc' }]
  return { [field.kind === 'rows' ? (field.key ?? 'id') : field.column]: 'asc' }
}

/** The record with all that belongs to it, as the database has it; null when the municipality has no such record. */
export function findWhole(
  client: Transaction | typeof db,
  description: RecordDescription,
  municipalityId: string,
  id: string,
): Promise<(Record<string, unknown> & { id: string; version: number; updatedAt: Date }) | null> {
  const include = wholeOf(description.fields)
  return tableOf(client, description.model).findFirst({
    where: ownedBy(description, municipalityId, id),
    ...(Object.keys(include).length > 0 && { include }),
  }) as never
}
