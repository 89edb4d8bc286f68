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
  const alone = agreements.length === 1 ? commonest : undefined
  const named = (type: string | null) => type ?? t('documents.untyped')
  const inSentence = (type: string) => type.toLowerCase()

  const columns = (counts: number[]) =>
    counts.map((value, index) => {
      const decade = decades[index] ?? null
      const label = decadeWords(words, decade)
      return {
        label,
        short: decade === null ? label : String(decade),
        value,
        text: numberCell(words, value).text,
        apart: decade === null,
      }
    })
  const single = types.filter(({ total }) => total === 1).map(({ type }) => inSentence(named(type)))

  const inWords = (type: string, counts: number[]) =>
    t('documents.chart', {
      type,
      counts: counts
        .flatMap((n, index) =>
          n > 0 ? [t('documents.count', { decade: decadeWords(words, decades[index] ?? null), n })] : [],
        )
        .join('; '),
    })

  const says = [
    alone?.type
      ? t('documents.one', { type: inSentence(alone.type) })
      : t('documents.says', { n: agreements.length, types: types.filter(({ type }) => type).length }),
    typeof busiest === 'number' &&
      most < agreements.length &&
      t('documents.most', { from: String(busiest), to: String(busiest + 9), most }),
    commonest &&
      types.length > 1 &&
      t('documents.commonest', { type: inSentence(named(commonest.type)), often: commonest.total }),
    agreements.some(({ parties }) => parties.length > 1) && t('documents.once'),
  ]

  if (!commonest) return <Figure {...figure} title={t('titles.documents')} says={t('documents.empty')} />
  return (
    <Figure {...figure} title={t('titles.documents')} says={says.filter(Boolean).join(' ')}>
      <ColumnsChart
        title={inWords(t('documents.all'), totals)}
        columns={columns(totals)}
        most={most}
        height={170}
        labels="all"
      />
      <Multiples
        label={t('titles.documents')}
        charts={types
          .filter(({ total }) => total > 1)
          .map(({ type, total, counts }) => ({
            key: type ?? '',
            label: named(type),
            title: inWords(named(type), counts),
            total: numberCell(words, total).text,
            columns: columns(counts),
          }))}
      />
      {!alone && single.length > 0 && <p className="mt-8">{t('documents.single', { types: single.join('; ') })}</p>}
    </Figure>
  )
}
