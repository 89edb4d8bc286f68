import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/routing'
import type { ReportState } from '@/lib/trips/rules/state'

const shapes: Record<ReportState, string> = {
  draft: '○',
  submitted: '◐',
  returned: '↩',
  published: '●',
  withdrawn: '×',
}

/** Where a report stands, by a word and a shape. */
export async function State({ state, locale }: { state: ReportState; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'office.states' })

  return (
    <span className={`report-state report-state-${state}`}>
      <span aria-hidden="true">{shapes[state]}</span> {t(state)}
    </span>
  )
}
