import 'server-only'
import { agreementTitle } from '@/lib/agreements/read/title'
import { dependsOn } from '@/lib/cache/depends-on'
import type { CalendarDate } from '@/lib/dates/edtf'
import { db } from '@/lib/db'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import { isVisible } from '@/lib/trips/read/is-public'
import { destination } from '@/lib/trips/read/public-list'

/** Trips that are named with a priority, the latest. */
const mostTrips = 50

/** The municipality's priorities in their order, each with the trips, agreements, networks and entries of the agenda for it. */
export async function listPriorities(locale: Locale, municipalityId: string, today: CalendarDate) {
  dependsOn(municipalityId, 'mayor', 'trips', 'agreements', 'networks', 'agenda')
  const priorities = await db.priority.findMany({
    where: { municipalityId },
    orderBy: { position: 'asc' },
    include: {
      trips: {
        // What did not take place is not what was done.
        where: { trip: { ...isVisible(today), status: 'approved' } },
        orderBy: { trip: { startsOn: { sort: 'desc', nulls: 'last' } } },
        take: mostTrips,
        include: { trip: { include: { destinations: { orderBy: { position: 'asc' } } } } },
      },
      agreements: { include: { agreement: true }, orderBy: { agreement: { signedOn: 'asc' } } },
      memberships: { include: { membership: { include: { network: true } } } },
      // An entry that is withheld says nothing of what it was about.
      agendaEvents: { where: { withheldGroundLt: null, cancelledAt: null }, orderBy: { startsAt: 'desc' } },
    },
  })

  return priorities.map((priority) => ({
    id: priority.id,
    title: inLocale(locale, priority.titleLt, priority.titleEn, priority.englishOrigin),
    text: inLocale(locale, priority.textLt, priority.textEn, priority.englishOrigin),
    trips: priority.trips.map(({ trip }) => ({
      reference: trip.reference,
      startsOn: trip.startsOn,
      endsOn: trip.endsOn,
      destinations: trip.destinations.map((place) => destination(locale, place)),
    })),
    agreements: priority.agreements.map(({ agreement }) => ({
      title: agreementTitle(locale, agreement),
      slugLt: agreement.slugLt,
      slugEn: agreement.slugEn,
    })),
    networks: priority.memberships.map(({ membership: { network } }) => ({
      name: locale === 'lt' ? network.nameLt : network.nameEn,
      slugLt: network.slugLt,
      slugEn: network.slugEn,
    })),
    agendaEvents: priority.agendaEvents.map(({ id, startsAt, titleLt, titleEn }) => ({
      id,
      startsAt,
      title: inLocale(locale, titleLt, titleEn),
    })),
    updatedAt: priority.updatedAt,
  }))
}

export type PriorityEntry = Awaited<ReturnType<typeof listPriorities>>[number]
