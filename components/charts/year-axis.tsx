import { type TimeScale, ticks } from '@/lib/statistics/rules/scale'
import { percent } from './percent'

/** Hairlines at the decades from the top to `base`; with `years`, a line along the base and the years under it. */
export function YearAxis({ scale, base, years = true }: { scale: TimeScale; base: number; years?: boolean }) {
  return (
    <g className="axis">
      {years && <line className="axis-base" x1="0" x2="100%" y1={base} y2={base} />}
      {ticks(scale).map(({ year, at }, index) => (
        <g key={year}>
          <line x1={percent(at)} x2={percent(at)} y1="0" y2={base + (years ? 5 : 0)} />
          {years && (
            <text x={percent(at)} y={base + 19} textAnchor={index === 0 ? 'start' : 'middle'}>
              {year}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}
