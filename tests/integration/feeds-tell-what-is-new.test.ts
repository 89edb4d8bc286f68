import { beforeAll, expect, test } from 'vitest'
import { agreementsFeed } from '@/components/files/agreements-feed'
import { correctionsFeed, reportsFeed } from '@/components/files/trip-feeds'
import { latestRecords } from '@/lib/agreements/read/records'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import { getMunicipality } from '@/lib/municipalities/read'
import { atomFeed } from '@/lib/open-data/atom'
import { latestCorrections, latestPublications } from '@/lib/trips/read/acts'
import { publishReport, submitReport, withdrawReport } from '@/lib/trips/write/review'
import { saveDraft } from '@/lib/trips/write/save'
import { readAtom } from './atom'
import { complete, municipality, staff, today, withdrawal } from './office'

let filer: Staff
let publisher: Staff

beforeAll(async () => {
  const town = await municipality('kaunas')
  filer = await staff(town.id, 'filer')
  publisher = await staff(town.id, 'publisher')
})

async function town(locale: Locale) {
  const found = await getMunicipality(locale, 'kaunas')
  if (!found) throw new Error('no town')
  return found
}

const reports = async (locale: Locale) => {
  const of = await town(locale)
  return readAtom(atomFeed(reportsFeed(locale, of, await latestPublications(locale, of.id))))
}
const corrections = async (locale: Locale) => {
  const of = await town(locale)
  return readAtom(atomFeed(correctionsFeed(locale, of, await latestCorrections(locale, of.id))))
}

const published = async (purposeLt: string) =>
  publishReport(publisher, await submitReport(filer, { known: null, input: complete({ purposeLt }), today }), today)

test('a feed in which nothing has happened yet is a feed still', async () => {
  const feed = await reports('lt')
  expect(feed.entries).toEqual([])
  expect(feed).toMatchObject({
    lang: 'lt',
    author: 'Kaunas',
    self: 'http://localhost:3000/lt/kaunas/ataskaitos.atom',
    updated: (await town('lt')).updatedAt.toISOString(),
  })
})

test('a report is in the feed from the moment it is public, and no draft ever', async () => {
  await saveDraft(filer, { known: null, input: complete({ purposeLt: 'Slapta' }), today })
  const { reference } = await published('Aptarti <B & C> ]]> \u0001projektą')
  const { publishedAt, id } = await db.reportPublication.findFirstOrThrow()

  const feed = await reports('lt')
  expect(feed.entries).toHaveLength(1)
  expect(feed.entries[0]).toMatchObject({
    id: `tag:localhost,2026:lt:publication:${id}`,
    updated: publishedAt.toISOString(),
    link: `http://localhost:3000/lt/kaunas/komandiruotes/${reference}`,
    title: 'Komandiruotė: Breša (Italija), 2024 m. gruodžio 4–7 d.',
  })
  expect(feed.entries[0]?.content).toContain('<p>Aptarti &lt;B &amp; C&gt; ]]&gt; projektą</p>')
  expect(feed.updated).toBe(publishedAt.toISOString())

  const english = await reports('en')
  expect(english.lang).toBe('en')
  expect(english.entries[0]?.content).toContain('<p lang="lt">Aptarti')
  expect(english.entries[0]?.content).toContain('<p>Outcome: A project was agreed</p>')
})

test('a withdrawn report leaves the feeds, with the corrections of it', async () => {
  const trip = await published('Laikina')
  const { id: reportId, municipalityId } = await db.tripReport.findFirstOrThrow({ where: { tripId: trip.id } })
  const correction = await db.reportCorrection.create({
    data: { municipalityId, reportId, noteLt: 'Patikslinta suma: rasta nauja sąskaita' },
  })

  expect((await corrections('lt')).entries).toMatchObject([
    { id: `tag:localhost,2026:lt:correction:${correction.id}`, updated: correction.at.toISOString() },
  ])
  expect((await corrections('en')).entries[0]?.content).toBe(
    '<p lang="lt">Patikslinta suma: rasta nauja sąskaita</p>\n<p>Available in Lithuanian only</p>',
  )
  expect((await reports('lt')).entries.map(({ content }) => content).join()).toContain('Laikina')

  await withdrawReport(publisher, trip, withdrawal('Klaida'))
  expect((await corrections('lt')).entries).toEqual([])
  expect((await reports('lt')).entries.map(({ content }) => content).join()).not.toContain('Laikina')
})

test('a document is new in the feed when it is recorded, and again when it has ended', async () => {
  const { id: municipalityId } = await town('lt')
  const city = await db.partnerCity.create({
    data: { municipalityId, slugLt: 'bresa', slugEn: 'brescia', nameLt: 'Breša', nameEn: 'Brescia', countryCode: 'IT' },
  })
  const agreement = await db.agreement.create({
    data: {
      municipalityId,
      slugLt: 'sutartis',
      slugEn: 'agreement',
      titlePrinted: 'Sutartis',
      parties: { create: { partnerCityId: city.id } },
      events: { create: { kind: 'signed', date: '2024-07-05' } },
    },
  })
  const feed = async () => {
    const of = await town('lt')
    return readAtom(atomFeed(agreementsFeed('lt', of, await latestRecords('lt', of.id)))).entries
  }
  const recorded = await feed()
  expect(recorded).toMatchObject([{ title: 'Sutartis – Breša', updated: agreement.updatedAt.toISOString() }])
  expect(recorded[0]?.content).toContain('Pasirašymas: 2024 m. liepos 5 d.')

  await db.agreement.update({
    where: { municipalityId_id: { municipalityId, id: agreement.id } },
    data: { version: 2, events: { create: { kind: 'ended', date: '2026', position: 1 } } },
  })
  const ended = await feed()
  expect(ended[0]?.id).toBe(recorded[0]?.id)
  expect(ended[0]?.updated).not.toBe(recorded[0]?.updated)
  expect(ended[0]?.content).toContain('Nutraukimas: 2026 m.')
})
