import { db } from '@/lib/db'
import { makeTown } from './town'

/** Stands in everything the public must not see. */
export const canary = 'KANARELE'

export const people = [
  'Žydrė Ąžuolaitė',
  'Jonas Įsas',
  'Česlovas Šileika',
  'Ona Jonaitė',
  'Rasa Zuikė',
  `${canary} Slapukas`,
]

/** A municipality whose trips have met every fate, two entries of its agenda, a priority, and who travelled. */
export async function makeHiddenTrips() {
  const made = await makeTown('birzai', { reportDeadlineWorkingDays: 10, countries: ['PL', 'DE'], people })
  const town = made.municipalityId
  const own = { municipalityId: town }
  const [first] = made.officials
  const hidden = made.officials.at(-1)
  const priority = await db.priority.create({ data: { ...own, position: 1, titleLt: 'Prioritetas' } })
  for (const { id } of made.officials.slice(1, -1))
    await db.officialPost.create({ data: { ...own, officialId: id, kind: 'councilMember', titleLt: 'Tarybos narys' } })

  const open = { ...own, startsAt: new Date('2026-08-31T21:30:00Z'), titleLt: 'Mokslo metų šventė' }
  const openId = (await db.agendaEvent.create({ data: { ...open, priorityId: priority.id } })).id
  const withheldId = (
    await db.agendaEvent.create({
      data: {
        ...own,
        startsAt: new Date('2026-09-10T07:00:00Z'),
        titleLt: canary,
        placeLt: canary,
        peopleLt: canary,
        organisationLt: canary,
        lobbyist: true,
        withheldGroundLt: 'Valstybės paslaptis',
        priorityId: priority.id,
        partnerCityId: made.partners[0]?.id,
      },
    })
  ).id

  const trips = [
    { reference: '2025-0001', fate: 'published', startsOn: '2025-03-03', endsOn: '2025-03-05' },
    { reference: '2025-0002', fate: 'published', startsOn: '2025-04', endsOn: null },
    { reference: '2026-0003', fate: 'announced', startsOn: '2026-10-05', endsOn: '2026-10-06' },
    { reference: '2026-0004', fate: 'draft', startsOn: '2026-09-01', endsOn: null },
    { reference: '2026-0005', fate: 'submitted', startsOn: '2026-09-02', endsOn: null },
    { reference: '2026-0006', fate: 'withdrawn', startsOn: '2026-09-03', endsOn: null },
    { reference: '2026-0007', fate: 'withheld', startsOn: '2026-09-04', endsOn: null },
  ]
  for (const [index, { reference, fate, startsOn, endsOn }] of trips.entries()) {
    const seen = index < 3
    const words = fate === 'published' ? 'Vieša' : canary
    const { id: tripId } = await db.businessTrip.create({
      data: {
        ...own,
        reference,
        startsOn,
        endsOn,
        purposeLt: seen ? 'Tikslas' : canary,
        fundingLt: words,
        fundingMeasure: words,
      },
    })
    const key = { ...own, tripId }
    await db.tripDestination.create({
      data: {
        ...key,
        position: 0,
        nameLt: seen ? 'Miestas' : canary,
        countryCode: seen ? 'PL' : 'SE',
        transport: 'rail',
      },
    })
    await db.tripTraveller.create({
      data: {
        ...key,
        position: 0,
        officialId: (seen ? first : hidden)?.id,
        name: seen ? (people[0] ?? '') : canary,
        postLt: 'Patarėja',
      },
    })
    if (!seen)
      await db.tripTraveller.create({
        data: { ...key, position: 1, officialId: first?.id, name: canary, postLt: canary },
      })
    const costs = [
      { amount: 100.1, currency: 'EUR', absence: null },
      { amount: null, currency: 'EUR', absence: 'notKnownYet' as const },
    ]
    await db.tripCost.createMany({
      data: costs.map((cost, position) => ({
        ...key,
        position,
        category: 'lodging',
        payer: 'host',
        noteLt: words,
        ...cost,
      })),
    })
    await db.tripAgendaEvent.createMany({
      data: [openId, withheldId].map((agendaEventId) => ({ ...key, agendaEventId })),
    })
    await db.priorityTrip.create({ data: { ...key, priorityId: priority.id } })

    const said = {
      meetingsLt: words,
      purposeLt: fate === 'published' ? null : canary,
      originalText: words,
      signerName: words,
    }
    const { id: reportId } = await db.tripReport.create({ data: { ...key, ...said } })
    const report = { ...own, reportId }
    await db.tripOutcome.create({ data: { ...report, position: 0, textLt: words } })
    await db.followUp.create({ data: { ...report, position: 0, textLt: words } })
    await db.reportCorrection.create({ data: { ...report, noteLt: words } })
    await db.document.create({
      data: {
        ...report,
        fileName: `${words}.pdf`,
        titleLt: words,
        lang: 'lt',
        mediaType: 'application/pdf',
        size: 1,
        sha256: 'a'.repeat(64),
      },
    })
    const at = new Date('2026-01-02')
    if (fate === 'published') await db.reportPublication.create({ data: { ...report, publishedAt: at } })
    if (fate === 'withdrawn')
      await db.reportPublication.create({ data: { ...report, publishedAt: at, withdrawnAt: at, reason: canary } })
    if (fate === 'submitted') await db.reportSubmission.create({ data: { ...report, submittedAt: at } })
    if (fate === 'announced') await db.tripAnnouncement.create({ data: { ...key, announcedAt: at } })
    if (fate === 'withheld') await db.tripAnnouncement.create({ data: { ...key, withheldUntil: '2099-01-01' } })
  }
  return { town, events: { open: openId, withheld: withheldId } }
}
