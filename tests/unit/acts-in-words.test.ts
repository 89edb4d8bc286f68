import { expect, test } from 'vitest'
import { acts, verbs } from '@/lib/history/acts'
import { detailWords } from '@/lib/history/detail'
import { messagesOf } from '@/lib/i18n/messages'
import { actNamed, actWords, typeOfRecord } from '@/lib/records/rules/words'
import { descriptionAt, descriptions } from '@/lib/records/schema/register'

const written = [
  ...Object.entries(acts).flatMap(([part, names]) => names.map((name) => `${part}:${name}`)),
  ...descriptions.flatMap(({ path }) => verbs.map((verb) => `${path}:${verb}`)),
]
const every = [...new Set(written)]
const told = {
  locale: 'lt' as const,
  timeZone: 'Europe/Vilnius',
  nameOf: (type: string, id: string) => `${type} ${id}`,
}

for (const locale of ['lt', 'en'] as const) {
  test(`every act that can be written has words: ${locale}`, () => {
    expect(every.filter((act) => actWords(locale, act) === act)).toEqual([])
  })

  test(`no two acts are said alike, so that a filter tells them apart: ${locale}`, () => {
    const said = every.map((act) => actNamed(locale, act, descriptionAt(act.split(':')[0] ?? '')?.key))
    expect(said.filter((words, at) => said.indexOf(words) !== at)).toEqual([])
  })

  test(`every kind of record that the audit tells of has a name: ${locale}`, () => {
    const kinds = ['User', 'Invitation', 'Document', 'FeedbackAnswer', 'NilReturn', 'Import', 'Job', 'BusinessTrip']
    const audit = messagesOf(locale).register.audit.types
    expect(kinds.filter((kind) => !Object.keys(audit).includes(kind) && typeOfRecord(locale, kind) === kind)).toEqual(
      [],
    )
  })
}

test('what an act keeps is said as people say it', () => {
  const words = (act: string, detail: object) =>
    detailWords(act, detail, told).map(({ label, words }) => `${label}: ${words}`)
  expect(words('auth:signIn', { method: 'passkey', secondFactor: true })).toEqual([
    'Kaip prisijungta: prieigos raktu',
    'Patvirtinta antruoju būdu: Taip',
  ])
  expect(words('people:changeRole', { from: 'filer', to: 'publisher' })).toEqual(['Buvo: Rengėjas', 'Tapo: Skelbėjas'])
  expect(words('networks:restore', { to: 3, missing: ['Breša', 'Milanas'] })).toEqual([
    'Iš kurios versijos: 3',
    'Negrąžinta, nes susietų įrašų nebėra: Breša; Milanas',
  ])
  expect(words('people:linkOfficial', { official: null })).toEqual(['Pareigūnas: nė vienas'])
  expect(words('trips:askToSign', { signer: 'a' })).toEqual(['Kas turi pasirašyti: User a'])
  expect(words('trips:schedulePublication', { at: '2024-12-19T22:05:00.000Z' })).toEqual([
    'Nustatytas laikas: 2024 m. gruodžio 20 d. 00:05',
  ])
  expect(words('trips:scheduleFailed', { act: 'publish', reason: 'tripNotOver' })[0]).toBe(
    'Ko nepavyko padaryti: paskelbti ataskaitą',
  )
  expect(words('trips:declareNilReturn', { month: '2025-01' })).toEqual(['Mėnuo: 2025 m. sausio mėn.'])
  expect(
    words('trips:submitReport', { confirmed: ['phone:meetingsLt', 'amountUnusual:costs[1].amount:9000'] }),
  ).toEqual([expect.stringMatching(/^Patvirtinta, kad .+: .*telefono numeris.*; Išlaidos, 2, Suma: /)])
  expect(
    words('exchange:import', { file: 'a.csv', sha256: 'ff', created: 2, changed: 0, records: ['Network'] }),
  ).toEqual(['Failas: a.csv', 'Sukurta įrašų: 2', 'Pakeista įrašų: 0', 'Rūšys: Tinklai'])
  const text = '01990000-0000-7000-8000-000000000000'
  expect(
    words('networks:translate', { texts: [`NetworkFact:${text}:note`, `Network:${text}:description`] })[0],
  ).toMatch(/; Aprašas$/)
})
