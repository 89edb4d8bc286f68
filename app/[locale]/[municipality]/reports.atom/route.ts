import { reportsFeed } from '@/components/files/trip-feeds'
import { answerOf } from '@/lib/open-data/answer'
import { feedAnswer } from '@/lib/open-data/atom'
import { latestPublications } from '@/lib/trips/read/acts'

/** Reports as they become public, as a feed. */
export function GET(_: Request, { params }: RouteContext<'/[locale]/[municipality]/reports.atom'>) {
  return answerOf(params, async (locale, municipality) =>
    feedAnswer(reportsFeed(locale, municipality, await latestPublications(locale, municipality.id))),
  )
}
