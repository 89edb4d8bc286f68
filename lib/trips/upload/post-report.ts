import 'server-only'
import { currentStaff } from '@/lib/auth/current-staff'
import type { Staff } from '@/lib/auth/staff'
import { changed } from '@/lib/cache/changed'
import { today } from '@/lib/dates/today'
import { busyAnswer } from '@/lib/files/answer'
import { isFromHere, refusedForm, taken } from '@/lib/files/upload/door'
import { type Received, receive } from '@/lib/files/upload/receive'
import type { Extracted } from '@/lib/import/work/extract'
import { type Reason, Refusal } from '@/lib/refusal'
import { Busy, Overrun } from '@/lib/work/failures'
import { work } from '@/lib/work/pool'
import { getOfficeTrip } from '../read/office-trip'
import { getUnsaved } from '../read/unsaved'
import { TripContent } from '../schema/form'
import { readIntoDraft } from '../write/read-text'

/** The door of reports that come as files: their words fill the empty fields of a draft, new or known (`?trip=2024-0001`). */
export async function postReport(request: Request): Promise<Response> {
  if (!isFromHere(request)) return refusedForm(request, null, 'notAccepted', 403)
  const staff = await currentStaff('trips:file')
  if (!staff) return refusedForm(request, '/admin/session-ended', 'signedOut', 401)

  const known = new URL(request.url).searchParams.get('trip')
  try {
    const { reference } = await receive(request, (form) => readFile(staff, known, form))
    await changed(staff.municipality, 'trips')
    return taken(request, `/admin/trips/${reference}?done=read`)
  } catch (error) {
    if (error instanceof Busy) return busyAnswer()
    const reason = reasonOf(error)
    if (!reason) throw error
    return refusedForm(request, `/admin/trips/${known ?? 'new'}?refused=${reason}`, reason)
  }
}

async function readFile(staff: Staff, known: string | null, { file }: Received) {
  if (!file) throw new Refusal('fileNeeded')
  const found = await work<typeof file, Extracted>('lib/import/work/extract.ts', file)
  if ('refused' in found) throw new Refusal(found.refused)

  const day = today(staff.municipality.timeZone)
  const trip = known ? await getOfficeTrip(staff, known, day) : null
  if (trip === 'notYours') throw new Refusal('notYours')
  if (known && !trip) throw new Refusal('tripMissing')
  // What was typed and not saved yet is not lost: the text fills what it leaves empty.
  const unsaved = trip && (await getUnsaved(staff, { tripId: trip.id }))
  const typed = unsaved?.input ?? trip?.input ?? TripContent.parse({})
  const version = unsaved?.tripVersion ?? trip?.version ?? 0
  const input = { ...typed, originalText: found.text }
  return readIntoDraft(staff, { known: trip && { id: trip.id, version }, input, today: day })
}

function reasonOf(error: unknown): Reason | null {
  if (error instanceof Refusal) return error.reason
  return error instanceof Overrun ? 'fileUnreadable' : null
}
