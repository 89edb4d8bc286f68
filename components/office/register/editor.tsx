import type { Staff } from '@/lib/auth/staff'
import { getFirstChoices } from '@/lib/records/read/choices'
import type { OfficeRecord } from '@/lib/records/read/record'
import { openingValues, valuesOf } from '@/lib/records/rules/values'
import { permissionOf } from '@/lib/records/rules/who'
import type { RecordDescription } from '@/lib/records/schema/description'
import { descriptionOf } from '@/lib/records/schema/register'
import { getRecordTexts } from '@/lib/translations/read/record'
import { FieldNote } from '../translations/field-note'
import { planOf, quickPlans, targetsOf } from './plan'
import { RecordForm } from './record-form'

type Props = { staff: Staff; description: RecordDescription; record: OfficeRecord | null }

/** The form of a record with all that it needs: its words, its values, the names of what it refers to. */
export async function Editor({ staff, description, record }: Props) {
  const { fields, path, repeats } = description
  const { locale, municipality } = staff
  const targets = targetsOf(fields)
  const makable = targets.filter((key) => staff.may(permissionOf(descriptionOf(key))))
  const [choices, notes] = await Promise.all([getFirstChoices(staff, targets), notesOn(staff, description, record)])
  const names = [...(record?.names ?? [])].map(([key, { title }]) => [key, title])

  return (
    <RecordForm
      key={record?.version ?? 'new'}
      list={path}
      record={record && { id: record.id, version: record.version }}
      sections={planOf(description, locale)}
      values={record ? valuesOf(fields, record.content, municipality.timeZone) : openingValues(fields)}
      names={Object.fromEntries(names)}
      choices={choices}
      notes={notes}
      quick={quickPlans(makable, locale)}
      timeZone={municipality.timeZone}
      repeats={repeats === true}
    />
  )
}

/** What is to be said of the record's own English texts, by the names of their fields; of those in rows their own page tells. */
async function notesOn(staff: Staff, description: RecordDescription, record: OfficeRecord | null) {
  if (!record) return {}
  const texts = await getRecordTexts(staff, description, record.id)
  const own = texts.filter(({ place, state }) => place === '' && state !== 'published' && state !== 'lithuanianMissing')
  return Object.fromEntries(
    own.map((text) => [
      `${text.field}En`,
      <FieldNote key={text.field} staff={staff} description={description} recordId={record.id} text={text} />,
    ]),
  )
}
