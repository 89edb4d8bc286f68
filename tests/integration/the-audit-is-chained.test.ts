import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { getAudit } from '@/lib/history/audit'
import { findBreaks } from '@/lib/history/chain'
import { municipality, staff } from './office'
import { save } from './register'

let first: Staff
let second: Staff

beforeAll(async () => {
  first = await staff((await municipality('alytus')).id, 'administrator')
  second = await staff((await municipality('utena')).id, 'administrator')
  await act(first, 60)
  await act(second, 40)
})

function act({ municipalityId, id: userId }: Staff, times: number) {
  const entry = { municipalityId, userId, recordType: 'User', recordId: userId, detail: { b: 1, a: ['ą', null] } }
  return db.auditEntry.createMany({
    data: Array.from({ length: times }, (_, at) => ({ ...entry, act: `test:act-${at}` })),
  })
}

/** Changes the audit as only who owns the database can, and gives back what was there. */
async function behindTheBack(run: () => Promise<unknown>) {
  await db.$executeRaw`ALTER TABLE "AuditEntry" DISABLE TRIGGER ALL`
  await run()
  await db.$executeRaw`ALTER TABLE "AuditEntry" ENABLE TRIGGER ALL`
}

test('writers at the same time are numbered one after another, each municipality by itself', async () => {
  const names = Array.from({ length: 12 }, (_, at) => `Tinklas nr. ${at} ${randomUUID()}`)
  await Promise.all(names.map((name, at) => save(at % 2 ? first : second, 'network', { nameLt: name, nameEn: name })))
  const rows = await db.auditEntry.findMany({
    where: { municipalityId: first.municipalityId },
    orderBy: { number: 'asc' },
  })
  expect(rows.map(({ number }) => number)).toEqual(rows.map((_, at) => at + 1))
  expect(await findBreaks()).toEqual([])
})

test('the database refuses to change or delete an entry', async () => {
  await expect(db.auditEntry.updateMany({ data: { act: 'x:y' } })).rejects.toThrow()
  await expect(db.auditEntry.deleteMany()).rejects.toThrow()
})

test('a number or hash that a program gives itself is not believed', async () => {
  const { municipalityId } = first
  const forged = { number: 5, hash: 'f'.repeat(64), previousHash: 'f'.repeat(64) }
  await db.auditEntry.create({
    data: { municipalityId, act: 'test:forge', recordType: 'User', recordId: first.id, ...forged },
  })
  expect(await findBreaks()).toEqual([])
})

const columns = ['act', 'recordType', 'detail', 'at', 'userId', 'version', 'recordId', 'hash', 'previousHash'] as const
const edits: Record<(typeof columns)[number], string> = {
  act: `"act" || 'x'`,
  recordType: `"recordType" || 'x'`,
  detail: `'{"a": 2}'`,
  at: `"at" + interval '1 millisecond'`,
  userId: `CASE WHEN "userId" IS NULL THEN (SELECT "id" FROM "User" LIMIT 1) END`,
  version: `coalesce("version", 0) + 1`,
  recordId: 'gen_random_uuid()',
  hash: `md5("hash") || md5("hash")`,
  previousHash: `md5("hash") || md5("hash")`,
}

test('of a hundred single rows changed, deleted or put in by a superuser every one is found', {
  timeout: 120_000,
}, async () => {
  const rows = await db.auditEntry.findMany({ orderBy: [{ municipalityId: 'asc' }, { number: 'asc' }] })
  let found = 0
  for (let turn = 0; turn < 100; turn++) {
    const row = rows[(turn * 37) % rows.length]
    if (!row) throw new Error('no row')
    const key = { municipalityId_id: { municipalityId: row.municipalityId, id: row.id } }
    const again = { ...row, detail: row.detail ?? undefined }
    if (turn % 11 === 0) {
      await behindTheBack(() => db.auditEntry.delete({ where: key }))
    } else if (turn % 11 === 1) {
      await behindTheBack(() => db.auditEntry.create({ data: { ...again, id: randomUUID(), number: 100_000 + turn } }))
    } else {
      const column = columns[turn % columns.length] ?? 'act'
      await behindTheBack(() =>
        db.$executeRawUnsafe(`UPDATE "AuditEntry" SET "${column}" = ${edits[column]} WHERE "id" = '${row.id}'`),
      )
    }
    if ((await findBreaks()).length > 0) found += 1
    await behindTheBack(async () => {
      await db.auditEntry.deleteMany({ where: { OR: [{ id: row.id }, { number: 100_000 + turn }] } })
      await db.auditEntry.create({ data: again })
    })
  }
  expect(found).toBe(100)
  expect(await findBreaks()).toEqual([])
})

test('a chain whose end was cut off or moved is found', async () => {
  const { municipalityId } = second
  const chain = await db.auditChain.findUniqueOrThrow({ where: { municipalityId } })
  await db.auditChain.update({ where: { municipalityId }, data: { last: chain.last - 1 } })
  expect(await findBreaks()).toMatchObject([{ municipalityId, wrong: 'end' }])
  await db.auditChain.update({ where: { municipalityId }, data: { last: chain.last } })
})

test('the log is narrowed down by who, what and when, and never shows another municipality', async () => {
  const all = await getAudit(first, {}, 10_000)
  expect(new Set(all.entries.map(({ municipalityId }) => municipalityId))).toEqual(new Set([first.municipalityId]))
  expect((await getAudit(first, { act: 'test:act-3' })).entries).toHaveLength(1)
  expect((await getAudit(first, { user: second.id })).entries).toEqual([])
  const tomorrow = new Date(Date.now() + 36 * 3_600_000).toISOString().slice(0, 10)
  expect((await getAudit(first, { from: tomorrow })).entries).toEqual([])
  expect((await getAudit(first, { until: tomorrow })).entries).toHaveLength(Math.min(100, all.entries.length))
  const page = await getAudit(first, {}, 10)
  expect(page.entries).toHaveLength(10)
  expect((await getAudit(first, { before: page.next ?? 0 }, 10)).entries[0]?.number).toBe((page.next ?? 0) - 1)
})
