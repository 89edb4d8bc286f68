import type { ReactNode } from 'react'
import { percent } from './percent'

/** `hollow` is the part of the bar drawn as an outline, such as what has ended; `note` says it in words. */
export type Bar = { key: string; label: ReactNode; value: number; hollow?: number; text: string; note?: string }

/** Up to so many, each of what is counted is drawn by itself. */
const mostUnits = 20

/** A ledger of bars: label and value in words, and under them the value drawn, unit by unit while they can be told apart. */
export function Bars({ bars, label }: { bars: Bar[]; label: string }) {
  const most = Math.max(1, ...bars.map(({ value, hollow = 0 }) => value + hollow))

  return (
    <ol className="bars" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.key}>
          <span className="bars-label">{bar.label}</span>
          <span className="bars-value">{bar.text}</span>
          <svg className="chart" height="8" aria-hidden="true">
            {most <= mostUnits ? <Units bar={bar} most={most} /> : <Whole bar={bar} most={most} />}
          </svg>
          {bar.note && <span className="bars-note">{bar.note}</span>}
        </li>
      ))}
    </ol>
  )
}

function Units({ bar: { value, hollow = 0 }, most }: { bar: Bar; most: number }) {
  const step = 100 / Math.max(8, most)
  return Array.from({ length: value + hollow }, (_, index) => (
    <rect
      // biome-ignore lint/suspicious/noArrayIndexKey: units are alike
      key={index}
      className={index < value ? 'mark' : 'mark mark-over'}
      x={percent(index * step)}
      y="1"
      width={percent(step * 0.82)}
      height="6"
    />
  ))
}

function Whole({ bar: { value, hollow = 0 }, most }: { bar: Bar; most: number }) {
  const end = (value / most) * 100
  return (
    <>
      <rect className="mark" x="0" y="1" width={percent(end)} height="6" />
      {hollow > 0 && (
        <rect className="mark mark-over" x={percent(end)} y="1" width={percent((hollow / most) * 100)} height="6" />
      )}
    </>
  )
}
