import { type AgreementEventKind, isBeginning } from '@/lib/agreements/rules'
import { dateParts, firstDay, lastDay, type PartialDate } from '@/lib/dates/edtf'

type Props = {
  events: { date: PartialDate | null; kind: AgreementEventKind }[]
  from: number
  to: number
  labelled?: boolean
  /** The day up to which what began with the first event lasts: drawn as a band below the marks. */
  until?: PartialDate | null
}

/**
 * Events on a scale of years, as ornament beside the same events in words. What is known to the day is a line; what is
 * known to the year is as wide as that time was; a month, which would be too narrow to see, is a paler line.
 */
export function TimeStrip({ events, from, to, labelled = false, until }: Props) {
  const at = (years: number) => `${(((years - from) / (to - from)) * 100).toFixed(2)}%`
  const base = labelled ? 56 : 18
  const step = to - from > 30 ? 10 : 5
  const ticks = labelled ? Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step) : []
  const begun = events.flatMap(({ date }) => (date ? [firstDay(date)] : [])).sort()[0]
  const lasting = (since: string, end: PartialDate) =>
    `${((Math.max(0, inYears(lastDay(end)) - inYears(since)) / (to - from)) * 100).toFixed(2)}%`

  return (
    <svg className={labelled ? 'strip' : 'strip strip-small'} height={labelled ? 82 : 20} aria-hidden="true">
      <line className="axis" x1="0" x2="100%" y1={base} y2={base} />
      {ticks.map((year) => (
        <g key={year}>
          <line className="axis" x1={at(year)} x2={at(year)} y1={base} y2={base + 6} />
          <text x={at(year)} y={base + 20} textAnchor={year === from ? 'start' : year === to ? 'end' : 'middle'}>
            {year}
          </text>
        </g>
      ))}
      {until && begun && (
        <rect className="term" x={at(inYears(begun))} width={lasting(begun, until)} y={base - 10} height="10" />
      )}
      {events.map(({ date, kind }) => {
        if (!date) return null
        const top = isBeginning(kind) ? base * 0.15 : base * 0.5
        const start = inYears(firstDay(date))
        const length = date.length === 10 ? 0 : inYears(lastDay(date)) - start
        const width = date.length === 7 ? '4' : `${((length / (to - from)) * 100).toFixed(2)}%`

        return length ? (
          <rect key={`${kind}${date}`} className="span" x={at(start)} width={width} y={top} height={base - top} />
        ) : (
          <rect key={`${kind}${date}`} className="mark" x={at(start)} width="3" y={top} height={base - top} />
        )
      })}
    </svg>
  )
}

/** The scale for some events: whole decades around them, up to the present. */
export function scaleOf(events: { date: PartialDate | null }[], today: string) {
  const years = events.flatMap(({ date }) => (date ? [dateParts(date).year] : []))
  const to = Math.ceil((dateParts(today).year + 1) / 5) * 5
  return { from: Math.floor(Math.min(to - 10, ...years) / 10) * 10, to }
}

function inYears(day: string) {
  const { year, month, day: ofMonth } = dateParts(day)
  return year + ((month ?? 1) - 1) / 12 + ((ofMonth ?? 1) - 1) / 365
}
