import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { type Reason, Refusal } from '@/lib/refusal'
import type { Text } from '@/lib/translations/read/record'
import { textName } from '@/lib/translations/schema/state'
import { findWhole } from '../read/tables'
import { contentOf } from '../rules/content'
import { valuesOf } from '../rules/values'
import { type Content, rowsOf } from '../schema/content'
import type { RecordDescription } from '../schema/description'
import { formOf } from '../schema/form'
import { writeVersion } from './save'

export type Published = { text: Text; en: string | null }

/** Puts English texts into a record, as its next version; what its form would refuse of them is refused. */
export async function publishTexts(
  tx: Transaction,
  staff: Staff,
  description: RecordDescription,
  id: string,
  published: Published[],
) {
  const whole = await findWhole(tx, description, staff.municipalityId, id)
  if (!whole) throw new Refusal('recordMissing')
  const before = contentOf(description.fields, whole)
  const content = published.reduce(
    (made, { text, en }) => withText(made, text.place.split('.').filter(Boolean), text, en),
    before,
  )
  if (content.englishOrigin === null) content.englishOrigin = 'translation'

  const { timeZone } = staff.municipality
  const checked = formOf(description, timeZone).safeParse(valuesOf(description.fields, content, timeZone))
  const own = new Set(published.map(({ text }) => `${text.field}En`))
  const wrong = checked.error?.issues.find(({ path }) => own.has(String(path.at(-1))))
  if (wrong) throw new Refusal(wrong.message as Reason)

  const detail = { texts: published.map(({ text }) => textName(text)) }
  await writeVersion(tx, staff, description, { whole, content, verb: 'translate', detail })
}

function withText(content: Content, place: string[], text: Text, en: string | null): Content {
  const [list, ...inner] = place
  if (list === undefined) return { ...content, [`${text.field}En`]: en }
  const rows = rowsOf(content[list]).map((row) =>
    inner.length === 0 && row.id !== text.rowKey ? row : (withText(row as Content, inner, text, en) as typeof row),
  )
  return { ...content, [list]: rows }
}
