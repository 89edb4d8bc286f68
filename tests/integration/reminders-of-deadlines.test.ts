import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { takeLetter } from '@/lib/mail/outbox'
import { endTrip } from '@/lib/trips/write/not-made'
import { remindOfDeadlines } from '@/lib/trips/write/remind'
import { submitReport } from '@/lib/trips/write/review'
import { saveDraft } from '@/lib/trips/write/save'
import { complete, municipality, staff } from './office'

let filer: Staff
let publisher: Staff

beforeAll(async () => {
  const kaunas = await municipality('kaunas')
  await db.municipality.update({ where: { id: kaunas.id }, data: { reportDeadlineWorkingDays: 5 } })
  filer = await staff(kaunas.id, 'filer')
  publisher = await staff(kaunas.id, 'publisher')
  await staff(kaunas.id, 'editor')
  await db.user.update({ where: { id: filer.id }, data: { locale: 'en' } })
})

// Home on Friday 23 April 2027; five working days later is Friday 30 April: 1 May is a Saturday and a holiday.
const input = complete({ startsOn: '2027-04-20', endsOn: '2027-04-23' })
const file = () => saveDraft(filer, { known: null, input, today: '2027-04-24' })
const at = (day: string) => remindOfDeadlines(new Date(`${day}T05:00:00Z`))
const letters = async () => {
  const all = []
  for (let letter = await takeLetter(); letter; letter = await takeLetter()) all.push(letter)
  await db.outgoingMail.deleteMany()
  return all.sort((a, b) => (a.to < b.to ? -1 : 1))
}
const forget = () => db.businessTrip.deleteMany()

test('three working days before the deadline the filer is reminded, in their language, once', async () => {
  await forget()
  const { reference } = await file()
  expect(await at('2027-04-26')).toBe(0)
  expect(await at('2027-04-27')).toBe(1)
  expect(await at('2027-04-28')).toBe(0)
  const [letter] = await letters()
  expect(letter).toMatchObject({ subject: `A report is due soon: ${reference}` })
  expect(letter?.text).toContain('by 30 April 2027.')
  expect(letter?.text).toContain(`Trip ${reference}: Brescia.`)
  expect(letter?.text).toContain(`/admin/trips/${reference}`)
})

test('after the deadline the filer and those who publish are told, once each, also by many instances at once', async () => {
  await forget()
  const { reference } = await file()
  expect(await at('2027-04-30')).toBe(1)
  await letters()
  const counts = await Promise.all(Array.from({ length: 5 }, () => at('2027-05-03')))
  expect(counts.reduce((sum, count) => sum + count)).toBe(2)
  expect(await at('2027-05-04')).toBe(0)
  const [toFiler, toPublisher] = await letters()
  expect(toFiler?.subject).toBe(`A report is overdue: ${reference}`)
  expect(toPublisher?.subject).toBe(`Praėjo ataskaitos terminas: ${reference}`)
  expect(toPublisher?.text).toContain('iki 2027 m. balandžio 30 d. imtinai')
})

test('nobody is told of what is handed in, cancelled or long over, nor where no term is set', async () => {
  await forget()
  const handedIn = await file()
  await submitReport(filer, { known: handedIn, input, today: '2027-04-24' })
  await endTrip(filer, await file(), { outcome: 'cancelled', reasonLt: 'Liga', reasonEn: null })
  expect(await at('2027-05-03')).toBe(0)

  await file()
  expect(await at('2027-06-15')).toBe(0)
  await db.municipality.updateMany({ data: { reportDeadlineWorkingDays: null } })
  expect(await at('2027-05-03')).toBe(0)
  await db.municipality.updateMany({ data: { reportDeadlineWorkingDays: 5 } })
})

test('where the filer has left, those who publish are told before the deadline too', async () => {
  await forget()
  await file()
  await db.staffRole.updateMany({ where: { userId: filer.id }, data: { deactivatedAt: new Date() } })
  expect(await at('2027-04-27')).toBe(1)
  expect((await letters())[0]?.subject).toContain('Artėja ataskaitos terminas')
  expect(publisher.id).toBe((await db.reportReminder.findFirstOrThrow()).userId)
})
