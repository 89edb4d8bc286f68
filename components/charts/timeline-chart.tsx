import type { Timeline, TimelineMark } from '@/lib/statistics/rules/timeline'
import { percent } from './percent'
import { YearAxis } from './year-axis'

/** `later` is an event after the signing; `over` a document that is no longer in force. */
export type TimelineChartEvent = { date: string | null; label: string; later: boolean; over: boolean }

type Props = { id: string; title: string; description: string; timeline: Timeline<TimelineChartEvent> }

const lane = 12
const size = 8

/** Every event a mark where it happened: to the day a square, to the month or year a bar as wide as that time was. */
export function TimelineChart({ id, title, description, timeline: { scale, marks, lanes } }: Props) {
  const base = lanes * lane + 16

  return (
    <svg className="chart" height={base + 26} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <YearAxis scale={scale} base={base} />
      {marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks are written out once and never reordered
        <Mark key={index} mark={mark} y={base - 4 - size - mark.lane * lane} />
      ))}
    </svg>
  )
}

function Mark({ mark: { event, precision, start, length }, y }: { mark: TimelineMark<TimelineChartEvent>; y: number }) {
  const state = event.over ? 'mark mark-over' : 'mark'
  const title = <title>{event.label}</title>
  const x = percent(start)

  if (event.later) {
    // A percentage and a length do not add up in an attribute: the circle is moved to stand where a square would.
    return (
      <circle
        className={`${state} mark-later`}
        cx={x}
        cy={y + size / 2}
        r={size / 2 - 1}
        transform={`translate(${size / 2})`}
      >
        {title}
      </circle>
    )
  }
  if (precision === 'year') {
    return (
      <rect className={`${state} mark-span`} x={x} y={y} width={percent(length)} height={size}>
        {title}
      </rect>
    )
  }
  return (
    <rect className={precision === 'month' ? `${state} mark-span` : state} x={x} y={y} width={size - 3} height={size}>
      {title}
    </rect>
  )
}
