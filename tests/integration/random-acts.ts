import { db } from '@/lib/db'
import { below, today } from './random-trips'

type Trip = { municipalityId: string; id: string; reportId: string }
type Act = (trip: Trip) => Promise<unknown>

const at = () => new Date(Date.UTC(2026, 0, 1, below(24), below(60)))
const days = ['2026-11-20', '2026-11-25', '2026-11', '2025', '2023-02-28', null]

/** Whatever an office, an import or a hand at the database may do with a trip. */
const acts: Record<string, Act> = {
  publish: ({ municipalityId, reportId }) =>
    db.reportPublication.create({ data: { municipalityId, reportId, publishedAt: at() } }),
  withdraw: ({ municipalityId, reportId }) =>
    db.reportPublication.updateMany({
      where: { municipalityId, reportId, withdrawnAt: null },
      data: { withdrawnAt: new Date(), reason: 'Klaida' },
    }),
  announce: ({ municipalityId, id: tripId }) => db.tripAnnouncement.create({ data: { municipalityId, tripId } }),
  withhold: ({ municipalityId, id: tripId }) =>
    db.tripAnnouncement.updateMany({
      where: { municipalityId, tripId },
      data: { withheldUntil: [today, '2026-11-22', null][below(3)] ?? null },
    }),
  unannounce: ({ municipalityId, id: tripId }) => db.tripAnnouncement.deleteMany({ where: { municipalityId, tripId } }),
  submit: ({ municipalityId, reportId }) =>
    db.reportSubmission.create({ data: { municipalityId, reportId, submittedAt: at() } }),
  decide: ({ municipalityId, reportId }) =>
    db.reportSubmission.updateMany({
      where: { municipalityId, reportId, decidedAt: null },
      data: { decision: 'published', decidedAt: new Date() },
    }),
  move: ({ municipalityId, id }) => {
    const startsOn = days[below(days.length)] ?? null
    const endsOn = startsOn && below(2) ? '2026-11-30' : null
    return db.businessTrip.updateMany({ where: { municipalityId, id }, data: { startsOn, endsOn } })
  },
  cancel: ({ municipalityId, id }) =>
    db.businessTrip.updateMany({
      where: { municipalityId, id },
      data: below(2) ? { status: 'cancelled', statusReasonLt: 'Liga' } : { status: 'approved', statusReasonLt: null },
    }),
  pay: ({ municipalityId, id: tripId }) =>
    db.tripCost.create({
      data: {
        ...{ municipalityId, tripId, position: 10 + below(1_000_000), category: 'other', payer: 'stateBudget' },
        ...{ amount: [0, 0.1, 612.35, 2000][below(4)] ?? 0, currency: below(4) ? 'EUR' : 'LTL' },
      },
    }),
  forgetCosts: ({ municipalityId, id: tripId }) => db.tripCost.deleteMany({ where: { municipalityId, tripId } }),
  redirect: ({ municipalityId, id: tripId }) =>
    db.tripDestination.updateMany({
      where: { municipalityId, tripId },
      data: { countryCode: ['LV', 'PL', 'JP', null][below(4)] ?? null },
    }),
  stayHome: ({ municipalityId, id: tripId }) =>
    db.tripTraveller.deleteMany({ where: { municipalityId, tripId, position: below(3) } }),
  rename: ({ municipalityId }) =>
    db.official.updateMany({
      where: { municipalityId, slug: { startsWith: 'ona-petraite' } },
      data: { slug: `ona-petraite-${below(9)}` },
    }),
  wholesale: async ({ municipalityId }) => {
    const cities = await db.partnerCity.findMany({ where: { municipalityId } })
    return db.tripPartnerCity.updateMany({
      where: { municipalityId, partnerCityId: cities[0]?.id ?? '' },
      data: { partnerCityId: cities[1]?.id ?? '' },
    })
  },
  remove: async ({ municipalityId, id, reportId }) => {
    if (below(4)) return
    await db.$transaction([
      db.reportPublication.deleteMany({ where: { municipalityId, reportId } }),
      db.businessTrip.deleteMany({ where: { municipalityId, id } }),
    ])
  },
}

/** Something done with one of the trips; what the database refuses is not done. */
export async function actAtRandom(trips: Trip[]) {
  const names = Object.keys(acts)
  const trip = trips[below(trips.length)]
  if (trip) await acts[names[below(names.length)] ?? 'move']?.(trip).catch(() => {})
}
