import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import type { Text } from '@/lib/translations/read/record'
import { WordDifference } from '../register/word-difference'

/** The state of the English, since when, and what the Lithuanian has changed in since it was made. */
export async function AboutText({ staff: { locale, municipality }, text }: { staff: Staff; text: Text }) {
  const t = await getTranslations({ locale, namespace: 'translations' })
  const { state, since, lt, en, draft, draftOf, sourceLt } = text
  const at = since ? formatMoment(locale, since, municipality.timeZone) : ''
  const said =
    state === 'outdated'
      ? t('outdatedSince', { at })
      : state === 'draft'
        ? t('draftedAt', { at })
        : t(`states.${state}`)
  const madeOf = sourceLt ?? (draft !== null && draftOf !== lt ? draftOf : null)

  return (
    <>
      <p className={`text-state text-state-${state}`}>{said}</p>
      {draft !== null && en !== null && (
        <p className="hint as-typed" lang="en">
          {t('publicNow', { text: en })}
        </p>
      )}
      {madeOf !== null && lt !== null && (
        <details open className="changes">
          <summary>{t('whatChanged')}</summary>
          <p>
            <WordDifference before={madeOf} after={lt} lang="lt" />
          </p>
        </details>
      )}
    </>
  )
}
