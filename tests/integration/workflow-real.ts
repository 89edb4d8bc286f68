import type { Permission } from '@/lib/auth/permissions'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { reportState } from '@/lib/trips/rules/state'
import { carryOutSchedule } from '@/lib/trips/write/carry-out'
import { discardChange, publishChange } from '@/lib/trips/write/change'
import { endTrip, reinstateTrip } from '@/lib/trips/write/not-made'
import { publishReport, returnReport, submitReport, withdrawReport } from '@/lib/trips/write/review'
import { saveDraft } from '@/lib/trips/write/save'
import { cancelSchedule, schedulePublication, scheduleWithdrawal } from '@/lib/trips/write/schedule'
import { complete, today, withdrawal } from './office'
import type { Act, Verb } from './workflow-model'

type Ref = { id: string; version: number }
type Done = { version: number } | null
type Door = { permission: Permission; run: (staff: Staff, ref: Ref, act: Act) => Promise<Done> }

const at = new Date('2040-01-02T10:00:00Z')
/** What is typed of each trip: always the same travellers, so that no two trips of one person overlap. */
const typed = new Map<string, ReturnType<typeof complete>>()

function inputOf({ id }: Ref, { whole }: Act) {
  const input = typed.get(id) ?? complete()
  typed.set(id, input)
  return whole ? input : { ...input, outcomes: [] }
}

/** The verbs as the doors of the office have them: a permission, then the write. */
const doors: Record<Exclude<Verb, 'carryOut'>, Door> = {
  save: {
    permission: 'trips:file',
    run: (staff, known, act) => saveDraft(staff, { known, input: inputOf(known, act), today }),
  },
  submit: {
    permission: 'trips:file',
    run: (staff, known, act) => submitReport(staff, { known, input: inputOf(known, act), today }),
  },
  return: { permission: 'trips:review', run: (staff, ref) => returnReport(staff, ref, { commentFunding: 'Kiek?' }) },
  publish: { permission: 'trips:publish', run: (staff, ref) => publishReport(staff, ref, today) },
  withdraw: { permission: 'trips:withdraw', run: (staff, ref) => withdrawReport(staff, ref, withdrawal()) },
  publishChange: { permission: 'trips:publish', run: (staff, ref) => publishChange(staff, ref, withdrawal(), today) },
  discardChange: { permission: 'trips:file', run: discardChange },
  end: {
    permission: 'trips:file',
    run: (staff, ref) => endTrip(staff, ref, { outcome: 'cancelled', reasonLt: 'Liga', reasonEn: null }),
  },
  reinstate: { permission: 'trips:file', run: reinstateTrip },
  schedulePublication: { permission: 'trips:publish', run: (staff, ref) => schedulePublication(staff, ref, at) },
  scheduleWithdrawal: {
    permission: 'trips:withdraw',
    run: (staff, ref) => scheduleWithdrawal(staff, ref, at, withdrawal()),
  },
  cancelSchedule: { permission: 'trips:publish', run: cancelSchedule },
}

/** Does it in the portal: the new version, or the reason why not. */
export async function actInPortal(staff: Staff, ref: Ref, act: Act): Promise<number | string> {
  try {
    if (act.verb === 'carryOut') return (await carryOut(ref.id))?.version ?? 'nothing'
    const { permission, run } = doors[act.verb]
    if (!staff.may(permission)) return 'forbidden'
    const seen = act.stale ? ref.version - 1 : ref.version
    return (await run(staff, { ...ref, version: seen }, act))?.version ?? 'nothing'
  } catch (error) {
    if (error instanceof Refusal) return error.reason
    throw error
  }
}

async function carryOut(tripId: string) {
  const open = { doneAt: null, cancelledAt: null, failedAt: null }
  const schedule = await db.reportSchedule.findFirst({ where: { report: { tripId }, ...open } })
  return schedule && carryOutSchedule({ municipalityId: schedule.municipalityId, scheduleId: schedule.id }, at)
}

/** What the database says of these trips, in the words of the model. */
export async function asInModel(ids: string[]) {
  const trips = await db.businessTrip.findMany({
    where: { id: { in: ids } },
    orderBy: { id: 'asc' },
    include: {
      report: {
        include: {
          ...{ submissions: true, publications: true, draft: true, corrections: true, outcomes: true },
          schedules: { where: { doneAt: null, cancelledAt: null, failedAt: null } },
        },
      },
    },
  })
  return trips.map(({ id, version, status, report }) => ({
    id,
    version,
    state: reportState(report),
    whole: (report?.outcomes.length ?? 0) > 0,
    changed: Boolean(report?.draft),
    made: status === 'approved',
    corrections: report?.corrections.length ?? 0,
    submissions: report?.submissions.length ?? 0,
    scheduled: report?.schedules[0]?.act ?? null,
  }))
}
