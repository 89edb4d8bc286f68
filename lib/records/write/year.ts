import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { transact } from '@/lib/history/transact'
import { membership } from '@/lib/networks/schema/membership-record'
import type { Collision, MembershipOfYear, YearAnswer } from '@/lib/networks/schema/year'
import { type FieldReason, type Reason, Refusal } from '@/lib/refusal'
import { findWhole } from '../read/tables'
import { contentOf, isSame } from '../rules/content'
import { valuesOf } from '../rules/values'
import { shownValues, typedValues, withValues, withYear, yearValues } from '../rules/year'
import type { Content } from '../schema/content'
import { formOf } from '../schema/form'
import { writeVersion } from './save'

/** Somebody else changed what was typed: the whole table once more, with what both have. Nothing of it is written. */
class RowsCollide extends Refusal {
  constructor(readonly year: YearAnswer) {
    super('stale')
  }

  override answer() {
    return { year: this.year }
  }
}

/**
 * Keeps what was typed in the table of a year, all of it or nothing. Of each membership only what was changed in the table is
 * written; what somebody else changed meanwhile stays, and where both changed the same both are shown. Returns how many
 * memberships have a new version.
 */
export function saveYear(staff: Staff, year: number, rows: MembershipOfYear[]) {
  return transact(async (tx) => {
    const judged = []
    for (const row of rows) judged.push(await judge(tx, staff, year, row))
    if (judged.some(({ collisions }) => collisions.length > 0))
      throw new RowsCollide({
        rows: judged.map(({ whole, values, collisions }) => ({
          id: whole.id,
          version: whole.version,
          values,
          collisions,
        })),
      })

    const wrong = judged.flatMap(({ content, before }, at) =>
      isSame(before as never, content as never) ? [] : wrongIn(staff, content, at),
    )
    if (wrong[0]) throw new Refusal(wrong[0].reason, wrong)

    let changed = 0
    for (const { whole, content, before } of judged) {
      if (isSame(before as never, content as never)) continue
      await writeVersion(tx, staff, membership, { whole, content, verb: 'set', detail: { year } })
      changed += 1
    }
    return changed
  })
}

/** What a row comes to: what was typed where it was changed in the table, what the record is now everywhere else. */
async function judge(tx: Transaction, staff: Staff, year: number, typed: MembershipOfYear) {
  const whole = await findWhole(tx, membership, staff.municipalityId, typed.id)
  if (!whole) throw new Refusal('recordMissing')
  const before = contentOf(membership.fields, whole)
  const seen = whole.version === typed.version ? before : await seenContent(tx, typed, before)
  const [was, now] = [shownValues(yearValues(seen, year)), shownValues(yearValues(before, year))]
  const mine = new Map([...typedValues(typed)].filter(([name, value]) => was.get(name) !== value && now.has(name)))

  const both = [...mine].filter(([name, value]) => now.get(name) !== was.get(name) && now.get(name) !== value)
  const by = both.length > 0 ? await changedBy(tx, whole) : null
  const collisions = both.map(([column]): Collision => ({ column, theirs: now.get(column) ?? '', by }))
  const values = withValues(yearValues(before, year), mine)
  return { whole, before, values, content: mine.size > 0 ? withYear(before, values, year) : before, collisions }
}

async function seenContent(tx: Transaction, { id: recordId, version }: MembershipOfYear, now: Content) {
  const revision = await tx.revision.findFirst({
    where: { recordType: membership.model, recordId, version },
    select: { data: true },
  })
  return revision ? contentOf(membership.fields, revision.data as Record<string, unknown>) : now
}

async function changedBy(tx: Transaction, { id: recordId, version }: { id: string; version: number }) {
  const revision = await tx.revision.findFirst({
    where: { recordType: membership.model, recordId, version },
    select: { createdBy: { select: { name: true } } },
  })
  return revision?.createdBy?.name ?? null
}

/** What the form of a membership would say against it, beside the fields of the table. */
function wrongIn(staff: Staff, content: Content, at: number): FieldReason[] {
  const { timeZone } = staff.municipality
  const checked = formOf(membership, timeZone).safeParse(valuesOf(membership.fields, content, timeZone))
  const issues = checked.error?.issues ?? []
  return issues.map(({ path, message }) => ({ field: `rows[${at}].${fieldIn(path)}`, reason: message as Reason }))
}

function fieldIn([first, , inner]: PropertyKey[]) {
  return first === 'fees' ? String(inner ?? 'amount') : String(first)
}
