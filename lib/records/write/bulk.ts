import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { transact } from '@/lib/history/transact'
import { type FieldReason, type Reason, Refusal } from '@/lib/refusal'
import { findWhole } from '../read/tables'
import { contentOf, isSame } from '../rules/content'
import { valuesOf } from '../rules/values'
import type { Value } from '../schema/content'
import type { RecordDescription } from '../schema/description'
import { formOf } from '../schema/form'
import type { Ref } from './recycle'
import { writeVersion } from './save'

/**
 * Sets fields of many records at once, all of them or none; each is a version of its own, checked by the rules of its form.
 * Returns how many were changed: those that say so already stay as they are.
 */
export function setInMany(staff: Staff, description: RecordDescription, refs: Ref[], values: Record<string, Value>) {
  const { timeZone } = staff.municipality
  return transact(async (tx) => {
    let changed = 0
    for (const { id, version } of refs) {
      const whole = await findWhole(tx, description, staff.municipalityId, id)
      if (!whole) throw new Refusal('recordMissing')
      const before = contentOf(description.fields, whole)
      const content = { ...before, ...values }
      if (isSame(before as never, content as never)) continue

      const checked = formOf(description, timeZone).safeParse(valuesOf(description.fields, content, timeZone))
      if (!checked.success) throw refused(checked.error.issues)
      await writeVersion(tx, staff, description, { whole: { ...whole, version }, content, verb: 'set' })
      changed += 1
    }
    return changed
  })
}

function refused(issues: { path: PropertyKey[]; message: string }[]) {
  const fields = issues.map(({ path, message }): FieldReason => ({ field: path.join('.'), reason: message as Reason }))
  return new Refusal(fields[0]?.reason ?? 'notAccepted', fields)
}
