import 'server-only'
import { currentStaff } from '@/lib/auth/current-staff'
import type { Staff } from '@/lib/auth/staff'
import { today } from '@/lib/dates/today'
import { isFromHere } from '@/lib/files/upload/door'
import { withinBounds } from '@/lib/forms/bounds'
import type { Merge } from '@/lib/records/schema/answer'
import { type FieldReason, type Reason, Refusal } from '@/lib/refusal'
import { judgeTyped } from '../read/judgement'
import { newerOf } from '../read/newer'
import { typedIn, understood } from '../read/unsaved'
import type { Doubt } from '../rules/doubts'
import { TripAbout } from '../schema/form'
import { keepUnsaved } from '../write/unsaved'

/** What the form is told when its text was kept: since when, what the report lacks, what looks wrong, what others saved. */
export type Kept = {
  unsaved: { id: string; version: number }
  /** ISO 8601, UTC. */
  savedAt: string
  missing: FieldReason[] | null
  doubts: Doubt[]
  merge: Merge | null
}

/** The door of texts that are not saved yet: the form as it stands, now and then while it is typed. */
export async function postUnsaved(request: Request): Promise<Response> {
  if (!isFromHere(request)) return answer({ reason: 'notAccepted' }, 403)
  const staff = await currentStaff('trips:file')
  if (!staff) return answer({ reason: 'signedOut' }, 403)
  if (Number(request.headers.get('content-length') ?? 0) > largest) return answer({ reason: 'tooLong' }, 413)

  try {
    const { form, reason } = withinBounds(await request.formData())
    if (reason) return answer({ reason }, 422)
    return answer(await keep(staff, form), 200)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return answer({ reason: error.reason }, error.reason === 'stale' ? 409 : 422)
  }
}

/** In bytes: a form within all bounds, its letters encoded. */
const largest = 4_000_000

async function keep(staff: Staff, form: FormData): Promise<Kept> {
  // A field that is not filled in is sent as an empty one.
  const about = TripAbout.safeParse(Object.fromEntries([...form].filter(([, value]) => value !== '')))
  if (!about.success) throw new Refusal('notAccepted')
  const { id, version, unsavedId, unsavedVersion } = about.data
  const known = id !== undefined && version !== undefined ? { id, version } : null
  const unsaved = unsavedId && unsavedVersion !== undefined ? { id: unsavedId, version: unsavedVersion } : null
  const kept = await keepUnsaved(staff, { known, unsaved, typed: typedIn(form) })

  const input = understood(form)
  const judged = input && (await judgeTyped(staff, id ?? null, input, today(staff.municipality.timeZone)))
  return {
    unsaved: { id: kept.id, version: kept.version },
    savedAt: kept.savedAt.toISOString(),
    missing: judged?.missing ?? null,
    doubts: judged?.doubts ?? [],
    merge: input && known && (await newerOf(staff, known, input)),
  }
}

function answer(body: Kept | { reason: Reason }, status: number) {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
