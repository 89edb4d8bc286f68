import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { getPublicTrip } from '@/lib/trips/read/public-detail'
import { endTrip } from '@/lib/trips/write/not-made'
import { submitReport } from '@/lib/trips/write/review'
import { saveDraft } from '@/lib/trips/write/save'
import { publishSeveral, remindSeveral } from '@/lib/trips/write/several'
import { complete, municipality, staff, today } from './office'
import { actsOn } from './register'

let filer: Staff
let publisher: Staff
let stranger: Staff

beforeAll(async () => {
  const { id } = await municipality('skuodas')
  filer = await staff(id, 'filer')
  publisher = await staff(id, 'publisher')
  stranger = await staff((await municipality('zarasai')).id, 'publisher')
})

const draft = (input = complete(), who = filer) => saveDraft(who, { known: null, input, today })
const submitted = () => submitReport(filer, { known: null, input: complete(), today })
const letters = (kind: string) => db.outgoingMail.count({ where: { municipalityId: filer.municipalityId, kind } })

test('reports are published each as by hand, and what cannot be is told by its reason and stays', async () => {
  const [first, second, third, unsent] = [await submitted(), await submitted(), await submitted(), await draft()]
  await db.tripReport.updateMany({ where: { tripId: second.id }, data: { meetingsLt: 'a. k. 38703181745' } })
  const outcomes = await publishSeveral(publisher, [first, second, { ...third, version: 7 }, unsent], today)
  expect(outcomes).toEqual([
    { id: first.id, reason: null },
    { id: second.id, reason: 'notFitToPublish' },
    { id: third.id, reason: 'stale' },
    { id: unsent.id, reason: 'notSubmitted' },
  ])
  const isPublic = async ({ reference }: { reference: string }) =>
    Boolean((await getPublicTrip('lt', filer.municipalityId, reference, today))?.report)
  expect(await Promise.all([first, second, third, unsent].map(isPublic))).toEqual([true, false, false, false])
  expect((await actsOn(first.id)).at(-1)).toMatchObject({ act: 'trips:publishReport', userId: publisher.id })
  expect(await publishSeveral(stranger, [third], today)).toEqual([{ id: third.id, reason: 'tripMissing' }])
})

test('who owes a report is written to once a day; whoever owes none is not', async () => {
  const owed = await draft()
  const coming = await draft(complete({ startsOn: '2024-12-19', endsOn: '2024-12-23' }))
  const cancelled = await endTrip(filer, await draft(), { outcome: 'cancelled', reasonLt: 'Klaida', reasonEn: null })
  const own = await draft(complete(), publisher)
  const handedIn = await submitted()
  const refs = [owed, coming, cancelled, own, handedIn]
  expect((await remindSeveral(publisher, refs, today)).map(({ reason }) => reason)).toEqual([
    null,
    'tripLastsYet',
    'tripNotMade',
    'nobodyToRemind',
    'submittedAlready',
  ])
  expect(await letters('reportAsked')).toBe(1)
  expect((await actsOn(owed.id)).at(-1)).toMatchObject({
    act: 'trips:remindOfReport',
    userId: publisher.id,
    version: 1,
  })
  expect(await remindSeveral(publisher, [owed], today)).toEqual([{ id: owed.id, reason: 'remindedLately' }])
  expect(await letters('reportAsked')).toBe(1)
  expect(await remindSeveral(stranger, [owed], today)).toEqual([{ id: owed.id, reason: 'tripMissing' }])
})
