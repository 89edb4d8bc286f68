import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { loadPageTexts } from '@/lib/import/load/page-texts'
import { accessibilityParts, getPageTexts } from '@/lib/page-texts/read'
import { listIndexEntries } from '@/lib/site/read/index-entries'
import { listRecordPages } from '@/lib/site/read/records'
import { listSitemaps, listSitePages } from '@/lib/site/read/sitemaps'
import { municipality } from './office'

let town = ''

beforeAll(async () => {
  town = (await municipality('alytus')).id
  const own = { municipalityId: town }
  await db.partnerCity.create({
    data: { ...own, slugLt: 'ostrava', slugEn: 'ostrava-en', nameLt: 'Ostrava', nameEn: 'Ostrava', countryCode: 'CZ' },
  })
  for (const reference of ['2024-0001', '2024-0002']) {
    const trip = await db.businessTrip.create({ data: { ...own, reference } })
    const report = await db.tripReport.create({ data: { ...own, tripId: trip.id, meetingsLt: 'Susitikta' } })
    if (reference === '2024-0001')
      await db.reportPublication.create({ data: { ...own, reportId: report.id, publishedAt: new Date() } })
  }
})

test('sitemaps name the pages of records in both languages, with the moment they changed', async () => {
  const [city] = await listRecordPages('alytus', 'partner-cities', 1)
  expect(city?.addresses).toEqual({
    lt: '/lt/alytus/miestai-partneriai/ostrava',
    en: '/en/alytus/partner-cities/ostrava-en',
  })
  const { updatedAt } = await db.partnerCity.findFirstOrThrow()
  expect(city?.updatedAt).toEqual(updatedAt)
  expect((await listSitemaps()).map(({ path }) => path)).toEqual([
    '/sitemaps/alytus/pages.xml',
    '/sitemaps/alytus/partner-cities-1.xml',
    '/sitemaps/alytus/trips-1.xml',
  ])
  expect(await listRecordPages('alytus', 'partner-cities', 2)).toEqual([])
  expect(await listSitePages('atlantida')).toBeNull()
})

test('a report that is not public is in no list', async () => {
  const trips = await listRecordPages('alytus', 'trips', 1)
  expect(trips.map(({ addresses }) => addresses.en)).toEqual(['/en/alytus/trips/2024-0001'])
  const { entries } = await listIndexEntries('lt', town, 'alytus')
  expect(entries.map(({ href }) => href).sort()).toEqual([
    '/lt/alytus/komandiruotes/2024-0001',
    '/lt/alytus/miestai-partneriai/ostrava',
  ])
})

test('every municipality is given drafts once, and a draft claims no review', async () => {
  await db.$transaction(loadPageTexts)
  await db.$transaction(loadPageTexts)
  const texts = await getPageTexts('lt', town, accessibilityParts)
  expect(await db.pageText.count()).toBe(7)
  expect(texts).toMatchObject({ draft: true, reviewedOn: null })
  expect(texts.text('accessibilityStatement')?.text).toMatch(/^Alytus siekia/)
  // Lines and lists are lines and lists, not signs for them.
  expect(texts.text('accessibilityContent')?.text).toMatch(/žinoma:\n\n- /)
})

test('what is published has been reviewed, and the statement is as old as its oldest review', async () => {
  await expect(db.pageText.updateMany({ data: { state: 'published' } })).rejects.toThrow(/PageText_published_reviewed/)
  await db.pageText.updateMany({ data: { state: 'published', reviewedOn: '2026-11-20' } })
  await db.pageText.updateMany({ where: { key: 'accessibilityStatus' }, data: { reviewedOn: '2026-01-15' } })
  expect(await getPageTexts('en', town, accessibilityParts)).toMatchObject({ draft: false, reviewedOn: '2026-01-15' })
})
