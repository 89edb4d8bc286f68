import { percent } from './percent'

/**
 * `text` stands above the column, `label` under it, or on a phone `short`; `apart` sets a column off, as what has no place
 * on the scale.
 */
export type ChartColumn = { label: string; short: string; value: number; text: string; apart?: boolean }

type Props = {
  title: string
  columns: ChartColumn[]
  /** The value of a full column: the same for charts that are to be compared. */
  most: number
  height: number
  /** Labels under the columns: all, or only the first and last where there is no room. */
  labels: 'all' | 'ends'
}

/** Few columns are no wider than if they were so many. */
const leastColumns = 6

/** Columns side by side with their values written above them; a column of nothing is an empty base line. */
export function ColumnsChart({ title, columns, most, height, labels }: Props) {
  const step = 100 / Math.max(leastColumns, columns.length)
  const base = height - 22
  const room = base - 18
  const last = columns.findLastIndex(({ apart }) => !apart)

  return (
    <svg className="chart" height={height} role="img" aria-label={title}>
      <title>{title}</title>
      {columns.map(({ label, short, value, text, apart }, index) => {
        const tall = value > 0 ? Math.max(2, (value / most) * room) : 0
        const middle = percent((index + 0.5) * step)
        return (
          <g key={label}>
            <line
              className={apart ? 'axis-base axis-apart' : 'axis-base'}
              x1={percent((index + 0.1) * step)}
              x2={percent((index + 0.9) * step)}
              y1={base}
              y2={base}
            />
            <rect
              className={apart ? 'column column-apart' : 'column'}
              x={percent((index + 0.18) * step)}
              width={percent(0.64 * step)}
              y={round(base - tall)}
              height={round(tall)}
            />
            {value > 0 && (
              <text className="column-value" x={middle} y={round(base - tall - 5)} textAnchor="middle">
                {text}
              </text>
            )}
            {labels === 'all' && (
              <text className="column-label wide-only" x={middle} y={height - 5} textAnchor="middle">
                {label}
              </text>
            )}
            {(labels === 'all' || index === 0 || index === last) && (
              <text
                className={labels === 'all' ? 'column-label phone-only' : 'column-label'}
                x={middle}
                y={height - 5}
                textAnchor="middle"
              >
                {short}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

const round = (number: number) => Number(number.toFixed(1))
