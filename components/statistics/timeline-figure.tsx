import { Figure } from '@/components/charts/figure'
import { TimelineChart, type TimelineChartEvent } from '@/components/charts/timeline-chart'
import { agreementStatus, isBeginning } from '@/lib/agreements/rules'
import { agreementEventKinds } from '@/lib/agreements/schema/list'
import { formatDate } from '@/lib/dates/format'
import { labelledOnce } from '@/lib/i18n/in-plain-words'
import { listOf } from '@/lib/i18n/list-of'
import { busiestYear, eventsOf, timeline } from '@/lib/statistics/rules/timeline'
import type { FigureProps } from './figure-props'
import { TimelineKey } from './timeline-key'
import { useWords } from './words'

const over = ['ended', 'expired', 'suspended']

/** The events of all agreements in time, those no longer in force included. */
export function TimelineFigure({ data: { agreements }, today, figure }: FigureProps) {
  const { statistics: t, agreements: words, locale } = useWords()
  const events = eventsOf(agreements).map(({ date, kind, agreement }): TimelineChartEvent => {
    const event = words(`events.${kind}`, { gender: agreement.gender ?? 'other' })
    const names = agreement.parties.map(({ text }) => text).join(', ')
    const sentence = `${names}. ${agreement.title?.text ?? ''}. ${event}: ${formatDate(locale, date) ?? ''}`
    const label = labelledOnce(locale, sentence, [agreement.title, ...agreement.parties])
    return { date, label, later: !isBeginning(kind), over: over.includes(agreementStatus(agreement, today)) }
  })
  const line = timeline(events, today)
  const happened = new Set(eventsOf(agreements).flatMap(({ kind, date }) => (date ? kind : [])))
  const kinds = agreementEventKinds.filter((kind) => happened.has(kind)).map((kind) => t(`timeline.kinds.${kind}`))
  const busiest = busiestYear(events)
  const years = { from: String(line.scale.from), to: today.slice(0, 4) }
  const first = line.marks[0]?.event.date?.slice(0, 4)

  const says = [
    first && t('timeline.says', { n: line.marks.length, from: first, kinds: listOf(locale, kinds) }),
    busiest && busiest.events < line.marks.length && t('timeline.most', { year: busiest.year, most: busiest.events }),
    line.undated.length > 0 && t('timeline.undated', { n: line.undated.length }),
  ]

  return (
    <Figure {...figure} title={t('titles.timeline')} says={says.filter(Boolean).join(' ') || t('timeline.empty')}>
      {line.marks.length > 0 && (
        <>
          <TimelineChart
            id={`${figure.id}-chart`}
            title={t('titles.timeline')}
            description={t('timeline.description', years)}
            timeline={line}
          />
          <TimelineKey
            hasSpans={line.marks.some(({ precision }) => precision !== 'day')}
            hasLater={events.some(({ later }) => later)}
            hasOver={events.some((event) => event.over)}
          />
        </>
      )}
    </Figure>
  )
}
