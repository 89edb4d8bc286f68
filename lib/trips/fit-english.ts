import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { today } from '@/lib/dates/today'
import type { Transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { Text } from '@/lib/translations/read/record'
import { neverPublic } from './rules/doubts'
import { inputOf } from './rules/input'
import { whyNotEdit } from './rules/who'
import { withEnglish } from './rules/with-english'
import { checkAnnounced } from './write/checks'
import { lockTrip } from './write/lock'

type NewText = { text: Text; en: string | null }

/**
 * The trip that gets these English texts, held until the transaction ends. One that is handed in or public is
 * translated by those who publish. Refuses English that nobody may read, and, of a trip
 * that the public sees before its report, what its form would ask about: there it can be confirmed.
 */
export async function heldForEnglish(tx: Transaction, staff: Staff, id: string, texts: NewText[]) {
  const trip = await lockTrip(tx, staff, id)
  const refused = whyNotEdit(staff, { createdById: trip.createdById, state: trip.state })
  if (refused && !staff.may('trips:publish')) throw new Refusal(refused)
  if (neverPublic({ texts: texts.map(({ en }) => ({ en })) }).length > 0) throw new Refusal('notFitToPublish')
  const before = inputOf(trip)
  const after = texts.reduce((input, { text, en }) => withEnglish(input, before, { ...text, now: en }), before)
  const day = today(staff.municipality.timeZone).toString()
  await checkAnnounced(tx, trip, after, { today: day }).catch((error) => {
    throw error instanceof Refusal ? new Refusal('englishUnconfirmed') : error
  })
  return trip
}
