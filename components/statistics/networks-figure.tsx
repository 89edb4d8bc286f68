import { Figure } from '@/components/charts/figure'
import { KeyEntry } from '@/components/charts/key-entry'
import { SpansChart } from '@/components/charts/spans-chart'
import { formatDate } from '@/lib/dates/format'
import { membershipSpans } from '@/lib/statistics/rules/memberships'
import type { FigureProps } from './figure-props'
import { useWords } from './words'

/** Memberships of networks as periods on one scale of years. */
export function NetworksFigure({ data: { memberships }, today, figure }: FigureProps) {
  const { statistics: t, common, locale } = useWords()
  const { scale, spans } = membershipSpans(memberships, today)
  const oldest = spans[0]?.membership
  const period = (since: string | null, until: string | null) =>
    [
      since ? common('since', { date: formatDate(locale, since) }) : common('dateUnknown'),
      until && common('until', { date: formatDate(locale, until) }),
    ]
      .filter(Boolean)
      .join(' ')

  if (!oldest) return <Figure {...figure} title={t('titles.networks')} says={t('networks.empty')} />
  return (
    <Figure
      {...figure}
      title={t('titles.networks')}
      says={
        oldest.since
          ? t('networks.says', { n: spans.length, name: oldest.name, year: oldest.since.slice(0, 4) })
          : t('networks.saysUndated', { n: spans.length })
      }
    >
      <SpansChart
        label={t('titles.networks')}
        scale={scale}
        rows={spans.map(({ membership: { name, href, since, until }, ...span }) => ({
          key: href,
          label: <a href={href}>{name}</a>,
          text: period(since, until),
          ...span,
        }))}
      />
      {spans.some(({ doubt }) => doubt) && (
        <ul className="key">
          <KeyEntry words={t('networks.keySpan')}>
            <rect className="mark" x="1" y="6" width="18" height="8" />
          </KeyEntry>
          <KeyEntry words={t('networks.keyDoubt')}>
            <rect className="mark-doubt" x="1" y="6" width="18" height="8" />
          </KeyEntry>
        </ul>
      )}
    </Figure>
  )
}
