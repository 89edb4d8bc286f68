import { correctionsFeed } from '@/components/files/trip-feeds'
import { answerOf } from '@/lib/open-data/answer'
import { feedAnswer } from '@/lib/open-data/atom'
import { latestCorrections } from '@/lib/trips/read/acts'

/** Corrections of public reports, as a feed. */
export function GET(_: Request, { params }: RouteContext<'/[locale]/[municipality]/corrections.atom'>) {
  return answerOf(params, async (locale, municipality) =>
    feedAnswer(correctionsFeed(locale, municipality, await latestCorrections(locale, municipality.id))),
  )
}
