import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { textName } from '@/lib/translations/schema/state'
import { textTablesOf } from '@/lib/translations/schema/tables'
import { heldForEnglish } from '@/lib/trips/fit-english'
import { inputOf } from '@/lib/trips/rules/input'
import { readInput } from '@/lib/trips/rules/kept-input'
import { withEnglish } from '@/lib/trips/rules/with-english'
import type { WholeTrip } from '@/lib/trips/schema/whole'
import { noteTranslated } from '@/lib/trips/translated'
import { tableOf } from '../read/tables'
import type { RecordDescription } from '../schema/description'
import type { Published } from './publish-texts'

/** Puts English texts into a trip and its report, as the trip's next version. */
export async function publishTripTexts(
  tx: Transaction,
  staff: Staff,
  _description: RecordDescription,
  id: string,
  published: Published[],
) {
  const { municipalityId } = staff
  const key = { municipalityId_id: { municipalityId, id } }
  const trip = await heldForEnglish(tx, staff, id, published)

  for (const one of published) await putText(tx, municipalityId, id, one)
  const where = { municipalityId, tripId: id }
  await tx.tripReport.updateMany({ where: { ...where, englishOrigin: null }, data: { englishOrigin: 'translation' } })
  await tx.tripReport.updateMany({ where, data: { version: { increment: 1 } } })
  await tx.businessTrip.update({ where: key, data: { version: { increment: 1 } } })
  await putIntoChange(tx, trip, published)

  const texts = published.map(({ text }) => textName(text))
  await noteTranslated(tx, staff, id, texts)
}

/** Puts the texts into the change that waits beside a published report too, which stays whoever's it is and of when it is. */
async function putIntoChange(tx: Transaction, trip: WholeTrip, published: Published[]) {
  const draft = trip.report?.draft
  if (!draft) return
  const { municipalityId, id, updatedAt } = draft
  const before = inputOf(trip)
  const input = published.reduce(
    (change, { text, en }) => withEnglish(change, before, { ...text, now: en }),
    readInput(draft.input),
  )
  await tx.reportDraft.update({ where: { municipalityId_id: { municipalityId, id } }, data: { input, updatedAt } })
}

async function putText(tx: Transaction, municipalityId: string, tripId: string, { text, en }: Published) {
  const { model, rowKey, field } = text
  const table = textTablesOf('businessTrip').find((one) => one.model === model)
  if (!table) throw new Refusal('recordMissing')
  const [owner = '', position] = rowKey.split('.')
  const where =
    table.knownBy === 'id' ? { id: rowKey } : { [table.owners[0]?.column ?? 'id']: owner, position: Number(position) }
  const data = { [`${field}En`]: en }
  await tableOf(tx, table.model).updateMany({ where: { municipalityId, ...where }, data })
  // Purpose and funding stand in the report word for word.
  if (model === 'BusinessTrip' && (field === 'purpose' || field === 'funding'))
    await tx.tripReport.updateMany({ where: { municipalityId, tripId }, data })
}
