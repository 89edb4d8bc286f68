import type { Cell, Table } from '@/lib/open-data/table'
import type { Statistics } from '@/lib/statistics/read'
import { type Decade, documentCounts } from '@/lib/statistics/rules/documents'
import { numberCell, type Words } from '../words'

/** A decade in words: `1990–1999`, or that there is no date. */
export function decadeWords({ statistics: t }: Words, decade: Decade) {
  if (decade === null) return t('documents.undated')
  return t('documents.decade', { from: String(decade), to: String(decade + 9) })
}

/** Documents counted by kind along the decades, with the totals of both. */
export function documentsTable(words: Words, agreements: Statistics['agreements']): Table {
  const t = words.statistics
  const { decades, totals, types } = documentCounts(agreements, new Intl.Collator(words.locale))
  const row = (label: string, counts: number[]): Cell[] => [
    { text: label },
    ...counts.map((count) => numberCell(words, count)),
    numberCell(
      words,
      counts.reduce((sum, count) => sum + count, 0),
    ),
  ]

  return {
    columns: [
      { label: t('documents.type'), kind: 'text' },
      ...decades.map((decade) => ({ label: decadeWords(words, decade), kind: 'number' as const })),
      { label: t('total'), kind: 'number' },
    ],
    rows:
      types.length === 0
        ? []
        : [
            ...types.map(({ type, counts }) => row(type ?? t('documents.untyped'), counts)),
            row(t('documents.all'), totals),
          ],
  }
}
