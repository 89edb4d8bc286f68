import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/routing'
import type { Mark } from '@/lib/trips/rules/marks'
import type { ReportState } from '@/lib/trips/rules/state'

const shapes: Record<ReportState, string> = {
  draft: '○',
  submitted: '◐',
  returned: '↩',
  published: '●',
  withdrawn: '×',
}

type Props = { state: ReportState; marks: Mark[]; locale: Locale }

/** Where a report stands, by a word and a shape, and what else is to be known of it. */
export async function State({ state, marks, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'office' })

  return (
    <>
      <span className={`report-state report-state-${state}`}>
        <span aria-hidden="true">{shapes[state]}</span> {t(`states.${state}`)}
      </span>
      {marks.map((mark) => (
        <span key={mark} className="report-mark">
          {t(`marks.${mark}`)}
        </span>
      ))}
    </>
  )
}
