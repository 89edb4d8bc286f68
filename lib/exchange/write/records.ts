import 'server-only'
import type { Transaction } from '@/lib/db'
import { recordVersions } from '@/lib/history/record'
import { tableOf } from '@/lib/records/read/tables'
import { contentOf } from '@/lib/records/rules/content'
import type { RecordDescription } from '@/lib/records/schema/description'
import { Refusal } from '@/lib/refusal'
import { wholesOf } from '../read/wholes'
import type { Clerk } from '../schema/clerk'
import { columnData, type ListWork, planLists } from './lists'
import type { PlannedRow } from './planned-rows'
import { addRows, updateRows } from './rows'
import { noSlugYet, putSlugsOfMany, slugWordsOf } from './slugs'

/** Writes records of one type: few statements, however many they are. */
export async function writeRecords(tx: Transaction, clerk: Clerk, description: RecordDescription, rows: PlannedRow[]) {
  const { municipalityId } = clerk
  const { model, fields, derive, owner } = description
  const own = owner === 'portal' ? {} : { municipalityId }
  const created = rows.filter(({ version }) => version === null)
  const changed = rows.filter(({ version }) => version !== null)
  const updatedAt = new Date()
  const dataOf = ({ recordId, content }: PlannedRow) => ({
    ...own,
    ...{ id: recordId, updatedAt },
    ...columnData(fields, content ?? {}),
    ...derive?.((content ?? {}) as never),
  })

  const work: ListWork = new Map()
  const slugs = await slugWordsOf(
    tx,
    description,
    municipalityId,
    changed.map(({ recordId }) => recordId),
  )
  await keepFirsts(tx, clerk, description, changed, work)
  for (const { recordId, content } of created) planLists(work, fields, recordId, {}, content ?? {})

  if (created.length > 0)
    await addRows(
      tx,
      model,
      created.map((row) => ({ ...dataOf(row), ...noSlugYet(description, row.recordId) })),
    )
  if (changed.length > 0) {
    const data = changed.map((row) => ({ ...dataOf(row), version: row.version }))
    const found = await updateRows(tx, model, data, [...Object.keys(own), 'id'], { version: true })
    if (found !== changed.length) throw new Refusal('importStale')
  }
  await writeLists(tx, own, work)
  const ids = rows.map(({ recordId }) => recordId)
  await putSlugsOfMany(tx, description, municipalityId, ids, slugs)
  for await (const wholes of wholesOf(tx, description, municipalityId, ids))
    await recordVersions(
      tx,
      clerk,
      model,
      wholes.map((whole) => ({ recordId: whole.id, version: whole.version, data: whole })),
    )
  // What somebody withholds by a file is not found from this moment on; the rest follows (`followImport`).
  const changedIds = changed.map(({ recordId }) => recordId)
  await tx.searchDocument.deleteMany({ where: { municipalityId, recordType: model, recordId: { in: changedIds } } })
}

/** The lists of changed records against what they were, and a first version for those from before there was history. */
async function keepFirsts(
  tx: Transaction,
  { municipalityId }: Clerk,
  description: RecordDescription,
  changed: PlannedRow[],
  work: ListWork,
) {
  const contents = new Map(changed.map(({ recordId, content }) => [recordId, content ?? {}]))
  for await (const wholes of wholesOf(tx, description, municipalityId, [...contents.keys()])) {
    await tx.revision.createMany({
      data: wholes.map((whole) => ({
        ...{ municipalityId, recordType: description.model, recordId: whole.id, version: whole.version },
        data: JSON.parse(JSON.stringify(whole)),
      })),
      skipDuplicates: true,
    })
    for (const whole of wholes)
      planLists(work, description.fields, whole.id, contentOf(description.fields, whole), contents.get(whole.id) ?? {})
  }
}

async function writeLists(tx: Transaction, own: { municipalityId?: string }, work: ListWork) {
  for (const [model, { list, added, updated, gone }] of work) {
    const column = list.kind === 'links' ? list.column : (list.key ?? 'id')
    for (const { owner, ids } of gone) {
      const values = list.kind === 'rows' && list.fields[column]?.kind === 'number' ? ids.map(Number) : ids
      await tableOf(tx, list.model).deleteMany({ where: { ...own, [list.owner]: owner, [column]: { in: values } } })
    }
    const key = [...Object.keys(own), list.owner, column]
    if (updated.length > 0)
      await updateRows(
        tx,
        model,
        updated.map((row) => ({ ...own, ...row })),
        key,
      )
    if (added.length > 0)
      await addRows(
        tx,
        model,
        added.map((row) => ({ ...own, ...row })),
      )
  }
}
