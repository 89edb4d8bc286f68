import type { ReactNode } from 'react'
import type { Span, TimeScale } from '@/lib/statistics/rules/scale'
import { percent } from './percent'
import { YearAxis } from './year-axis'

/** `doubt` is the part at the beginning within which it began; `open` what has not ended. */
export type SpanRow = {
  key: string
  label: ReactNode
  text: string
  span: Span | null
  doubt: Span | null
  open: boolean
}

/** Periods one under the other on one scale of years, each named in words above its bar. */
export function SpansChart({ scale, rows, label }: { scale: TimeScale; rows: SpanRow[]; label: string }) {
  return (
    <div className="spans">
      <ol aria-label={label}>
        {rows.map(({ key, label: name, text, span, doubt, open }) => (
          <li key={key}>
            <span className="bars-label">{name}</span>
            <span className="bars-value">{text}</span>
            <svg className="chart" height="16" aria-hidden="true">
              <YearAxis scale={scale} base={16} years={false} />
              {span && <rect className="mark" x={percent(span.start)} y="4" width={percent(span.length)} height="8" />}
              {doubt && (
                <rect className="mark-doubt" x={percent(doubt.start)} y="4" width={percent(doubt.length)} height="8" />
              )}
              {span && !open && (
                <line
                  className="mark-end"
                  x1={percent(span.start + span.length)}
                  x2={percent(span.start + span.length)}
                  y1="0"
                  y2="16"
                />
              )}
            </svg>
          </li>
        ))}
      </ol>
      <svg className="chart" height="24" aria-hidden="true">
        <YearAxis scale={scale} base={1} />
      </svg>
    </div>
  )
}
