import type { Permission } from '@/lib/auth/permissions'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { descriptionOf } from '@/lib/records/schema/register'
import { translateRecord } from '@/lib/records/write/translate'
import { Refusal } from '@/lib/refusal'
import { getTexts } from '@/lib/translations/read/record'
import { reportState } from '@/lib/trips/rules/state'
import type { TripInput } from '@/lib/trips/schema/form'
import { carryOutSchedule } from '@/lib/trips/write/carry-out'
import { discardChange, publishChange } from '@/lib/trips/write/change'
import { declareNilReturn, revokeNilReturn } from '@/lib/trips/write/nil-returns'
import { announceTrip, endTrip, reinstateTrip, unannounceTrip } from '@/lib/trips/write/not-made'
import { publishReport, returnReport, submitReport, withdrawReport } from '@/lib/trips/write/review'
import { saveDraft } from '@/lib/trips/write/save'
import { cancelSchedule, schedulePublication, scheduleWithdrawal } from '@/lib/trips/write/schedule'
import { askToSign, sendBackReport, signReport } from '@/lib/trips/write/signatures'
import { complete, today, withdrawal } from './office'
import { type Act, englishOf, type Verb } from './workflow-model'

type Ref = { id: string; version: number }
type Done = { version: number } | null
type Door = { permission: Permission; run: (staff: Staff, ref: Ref, act: Act) => Promise<Done | string> }

const at = new Date('2040-01-02T10:00:00Z')
/** What is typed of each trip, and the month in which it is. */
const trips = new Map<string, { input: TripInput; month: string }>()

/** A new trip of the month: each on days of its own, the councillor's, who may be asked to sign its report. */
export async function fileTrip(owner: Staff, month: string, place: number, officialId: string) {
  const days = [4, 7].map((day) => `${month}-${String(day + 10 * place).padStart(2, '0')}`)
  const travellers = [{ name: 'Rasa Rasaitė', postLt: 'Tarybos narė', postEn: null, officialId }]
  const input = complete({ startsOn: days[0], endsOn: days[1], travellers, signerName: 'Rasa Rasaitė' })
  const { id } = await saveDraft(owner, { known: null, input, today })
  trips.set(id, { input, month })
  return id
}

function inputOf({ id }: Ref, { whole }: Act): TripInput {
  const input = trips.get(id)?.input ?? complete()
  return whole ? input : { ...input, outcomes: [] }
}

/** Puts English beside the Lithuanian of one text, as whoever sees that text, or saw it before, does. */
async function translate(staff: Staff, { id, version }: Ref, { stale }: Act): Promise<Done> {
  const description = descriptionOf('businessTrip')
  const text = (await getTexts(db, staff, description, id)).find(({ field }) => field === 'meetings')
  const { model, rowKey, field, seen } = text ?? { model: 'TripReport', rowKey: id, field: 'meetings', seen: '' }
  const change = {
    model,
    rowKey,
    field,
    act: 'publish',
    en: englishOf(version),
    seen: stale ? 'before' : seen,
  } as const
  await translateRecord(staff, description, id, [change])
  return db.businessTrip.findFirst({ where: { id }, select: { version: true } })
}

/** A month is declared of the municipality of whoever does it. */
async function ofMonth(run: typeof revokeNilReturn, staff: Staff, { id }: Ref): Promise<string> {
  const { month = '' } = trips.get(id) ?? {}
  const isHere = (await db.businessTrip.count({ where: { id, municipalityId: staff.municipalityId } })) > 0
  const done = run(staff, month).then(() => 'done')
  return isHere ? done : done.catch(() => '').then(() => 'elsewhere')
}

/** The verbs as the doors of the office have them: a permission, then the write. */
const doors: Record<Exclude<Verb, 'carryOut' | 'changeSetting'>, Door> = {
  save: {
    permission: 'trips:file',
    run: (staff, known, act) => saveDraft(staff, { known, input: inputOf(known, act), today }),
  },
  submit: {
    permission: 'trips:file',
    run: (staff, known, act) => submitReport(staff, { known, input: inputOf(known, act), today }),
  },
  askToSign: {
    permission: 'trips:file',
    run: (staff, known, act) => askToSign(staff, { known, input: inputOf(known, act), today }),
  },
  sign: { permission: 'trips:file', run: signReport },
  sendBack: { permission: 'trips:file', run: (staff, ref) => sendBackReport(staff, ref, 'Ne tos dienos.') },
  return: { permission: 'trips:review', run: (staff, ref) => returnReport(staff, ref, { commentFunding: 'Kiek?' }) },
  publish: { permission: 'trips:publish', run: (staff, ref) => publishReport(staff, ref, today) },
  withdraw: { permission: 'trips:withdraw', run: (staff, ref) => withdrawReport(staff, ref, withdrawal()) },
  publishChange: { permission: 'trips:publish', run: (staff, ref) => publishChange(staff, ref, withdrawal(), today) },
  discardChange: { permission: 'trips:file', run: discardChange },
  translate: { permission: 'register:edit', run: translate },
  announce: { permission: 'trips:publish', run: (staff, ref) => announceTrip(staff, ref, null, today) },
  unannounce: { permission: 'trips:publish', run: unannounceTrip },
  declareMonth: {
    permission: 'trips:declareNilReturn',
    run: (staff, ref) => ofMonth((...month) => declareNilReturn(...month, today), staff, ref),
  },
  revokeMonth: { permission: 'trips:declareNilReturn', run: (staff, ref) => ofMonth(revokeNilReturn, staff, ref) },
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
    if (act.verb === 'changeSetting') return await changeSetting(ref.id)
    if (act.verb === 'carryOut') return (await carryOut(ref.id))?.version ?? 'nothing'
    const { permission, run } = doors[act.verb]
    if (!staff.may(permission)) return 'forbidden'
    // What a translator has seen is the text, not the version.
    const seen = act.stale && act.verb !== 'translate' ? ref.version - 1 : ref.version
    const done = await run(staff, { ...ref, version: seen }, act)
    return typeof done === 'string' ? done : (done?.version ?? 'nothing')
  } catch (error) {
    if (error instanceof Refusal) return error.reason
    throw error
  }
}

async function changeSetting(tripId: string) {
  await db.$executeRaw`UPDATE "Municipality" AS m SET "signatureRequired" = NOT "signatureRequired"
    FROM "BusinessTrip" AS t WHERE t."id" = ${tripId}::uuid AND m."id" = t."municipalityId"`
  return 'done'
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
      announcement: true,
      report: {
        include: {
          ...{ submissions: true, publications: true, draft: true, corrections: true, outcomes: true },
          signatures: { where: { voidedAt: null } },
          schedules: { where: { doneAt: null, cancelledAt: null, failedAt: null } },
        },
      },
    },
  })
  return trips.map(({ id, version, status, announcement, report }) => ({
    id,
    version,
    state: reportState(report),
    whole: (report?.outcomes.length ?? 0) > 0,
    english: report?.meetingsEn ?? null,
    changed: report?.draft ? ((report.draft.input as TripInput).meetingsEn ?? 'no English') : null,
    announced: announcement !== null,
    signature: report?.signatures.map(({ signedAt }) => (signedAt ? 'signed' : 'asked')) ?? [],
    made: status === 'approved',
    corrections: report?.corrections.length ?? 0,
    submissions: report?.submissions.length ?? 0,
    scheduled: report?.schedules[0]?.act ?? null,
  }))
}
