import { max } from 'd3-array'
import { ColumnsChart } from '@/components/charts/columns-chart'
import { Figure } from '@/components/charts/figure'
import { Multiples } from '@/components/charts/multiples'
import { documentCounts } from '@/lib/statistics/rules/documents'
import type { FigureProps } from './figure-props'
import { decadeWords } from './tables/documents'
import { numberCell, useWords } from './words'

/** Documents by decade, all together and each kind by itself on one scale. */
export function DocumentsFigure({ data: { agreements }, figure }: FigureProps) {
  const words = useWords()
  const t = words.statistics
  const { decades, totals, types } = documentCounts(agreements, new Intl.Collator(words.locale))
  const most = max(totals) ?? 0
  const busiest = decades[totals.indexOf(most)]
  const [commonest] = types
  const named = (type: string | null) => type ?? t('documents.untyped')

  const columns = (counts: number[], short: boolean) =>
    counts.map((value, index) => {
      const decade = decades[index] ?? null
      const label = short && decade !== null ? String(decade) : decadeWords(words, decade)
      return { label, value, text: numberCell(words, value).text, apart: decade === null }
    })
  const inWords = (type: string, counts: number[]) =>
    t('documents.chart', {
      type,
      counts: counts
        .flatMap((n, index) =>
          n > 0 ? [t('documents.count', { decade: decadeWords(words, decades[index] ?? null), n })] : [],
        )
        .join('; '),
    })

  if (!commonest) return <Figure {...figure} title={t('documents.title')} says={t('documents.empty')} />
  return (
    <Figure
      {...figure}
      title={t('documents.title')}
      says={t('documents.says', {
        n: agreements.length,
        types: types.filter(({ type }) => type).length,
        from: String(busiest),
        to: String((busiest ?? 0) + 9),
        most,
        type: named(commonest.type),
        often: commonest.total,
      })}
    >
      <ColumnsChart
        title={inWords(t('documents.all'), totals)}
        columns={columns(totals, true)}
        most={most}
        height={190}
        labels="all"
      />
      <Multiples
        label={t('documents.title')}
        charts={types.map(({ type, total, counts }) => ({
          key: type ?? '',
          label: named(type),
          title: inWords(named(type), counts),
          total: numberCell(words, total).text,
          columns: columns(counts, true),
        }))}
      />
    </Figure>
  )
}
