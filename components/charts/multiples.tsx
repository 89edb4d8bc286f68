import { type ChartColumn, ColumnsChart } from './columns-chart'

export type Multiple = { key: string; label: string; title: string; total: string; columns: ChartColumn[] }

type Props = {
  charts: Multiple[]
  label: string
  /** What is counted differs from chart to chart, so their heights are not to be compared. */
  ownScales?: boolean
}

/** Small charts, one for each kind, named in words; on one scale unless they count different things. */
export function Multiples({ charts, label, ownScales = false }: Props) {
  const mostOf = (among: Multiple[]) => Math.max(...among.flatMap(({ columns }) => columns.map(({ value }) => value)))
  const most = mostOf(charts)

  return (
    <ul className="multiples" aria-label={label}>
      {charts.map((chart) => (
        <li key={chart.key}>
          <p>
            {chart.label} <span className="muted">{chart.total}</span>
          </p>
          <ColumnsChart
            title={chart.title}
            columns={chart.columns}
            most={Math.max(ownScales ? mostOf([chart]) : most, 1)}
            height={72}
            labels="ends"
          />
        </li>
      ))}
    </ul>
  )
}
