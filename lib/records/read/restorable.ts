import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { db, Transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { contentOf } from '../rules/content'
import { type Content, type Row, rowsOf } from '../schema/content'
import type { RecordDescription, RecordKey } from '../schema/description'
import { columnsOf, type Field, linkFields, rowFields } from '../schema/fields'
import { descriptionOf } from '../schema/register'
import { type Names, nameKey, namesIn, referencesIn } from './names'

/** A related record that is gone, by the name it had when it went. */
export type Gone = { to: RecordKey; id: string; title: string }

/** What of an earlier version can come back: its content without the related records that no longer exist, and which they are. */
export async function restorable(
  client: Transaction | typeof db,
  { municipalityId, locale }: Staff,
  { model, fields }: RecordDescription,
  id: string,
  version: number,
) {
  const revision = await client.revision.findFirst({
    where: { recordType: model, recordId: id, version, ...(isShared(model) ? {} : { municipalityId }) },
    select: { data: true },
  })
  if (!revision) throw new Refusal('recordMissing')
  const data = revision.data as Record<string, unknown>
  const content = contentOf(fields, data)
  const names = await namesIn(client, municipalityId, locale, fields, [content])
  const gone = referencesIn(fields, content).filter((one) => !names.has(nameKey(one.to, one.id)))
  return {
    data,
    content: without(fields, content, names),
    missing: await Promise.all(gone.map((one) => nameOfGone(client, one, locale))),
  }
}

function isShared(model: string) {
  return model === 'AgreementType' || model === 'CooperationField'
}

/** A record that is gone, by the name it had in the bin; by its id when nothing else is known of it. */
export async function nameOfGone(
  client: Transaction | typeof db,
  { to, id }: { to: RecordKey; id: string },
  locale: string,
): Promise<Gone> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return { to, id, title: id }
  const recycled = await client.recycledRecord.findFirst({
    where: { recordType: descriptionOf(to).model, recordId: id },
    orderBy: { recycledAt: 'desc' },
  })
  return { to, id, title: (locale === 'lt' ? recycled?.titleLt : recycled?.titleEn) ?? id }
}

/** The content without references to what is gone; a row that says nothing without one goes too. */
function without(fields: { [name: string]: Field }, content: Content, names: Names): Content {
  const kept: Content = { ...content }
  for (const [name, field] of columnsOf(fields))
    if (field.kind === 'relation' && isGone(names, field.to, content[name])) kept[name] = null
  for (const [name, { to }] of linkFields(fields))
    kept[name] = ((content[name] ?? []) as string[]).filter((id) => !isGone(names, to, id))
  for (const [name, field] of rowFields(fields)) {
    const referring = columnsOf(field.fields).filter(([, column]) => column.kind === 'relation')
    kept[name] = rowsOf(content[name])
      .filter(
        (row) =>
          !referring.some(
            ([column, { kind, ...rest }]) =>
              kind === 'relation' && isGone(names, (rest as { to: RecordKey }).to, row[column]),
          ),
      )
      .map((row) => without(field.fields, row as Content, names) as Row)
  }
  return kept
}

function isGone(names: Names, to: RecordKey, id: unknown) {
  return typeof id === 'string' && !names.has(nameKey(to, id))
}
