import { agreementsFeed } from '@/components/files/agreements-feed'
import { latestRecords } from '@/lib/agreements/read/records'
import { answerOf } from '@/lib/open-data/answer'
import { feedAnswer } from '@/lib/open-data/atom'

/** Documents as they are recorded and changed, as a feed. */
export function GET(_: Request, { params }: RouteContext<'/[locale]/[municipality]/agreements.atom'>) {
  return answerOf(params, async (locale, municipality) =>
    feedAnswer(agreementsFeed(locale, municipality, await latestRecords(locale, municipality.id))),
  )
}
