'use client'

import { useTranslations } from 'next-intl'
import type { FieldReason } from '@/lib/refusal'
import { formId } from './values'

type Props = { missing: FieldReason[] | null; working: boolean; ofPublished: boolean }

/** The bar that stays in sight: what is missing, and what can be done next. */
export function FormBar({ missing, working, ofPublished }: Props) {
  const t = useTranslations('tripForm')

  return (
    <div className="form-bar">
      <div className="form-bar-state">
        {missing === null && <p>{t('newTripHint')}</p>}
        {missing?.length === 0 && <p>{t('nothingMissing')}</p>}
        {missing && missing.length > 0 && <MissingList missing={missing} />}
      </div>
      <button type="submit" name="intent" value="save" className="button" aria-disabled={working}>
        {working ? t('working') : t(ofPublished ? 'saveChange' : 'saveDraft')}
      </button>
      {!ofPublished && (
        <button type="submit" name="intent" value="submit" className="button button-chief" aria-disabled={working}>
          {t('submit')}
        </button>
      )}
    </div>
  )
}

function MissingList({ missing }: { missing: FieldReason[] }) {
  const t = useTranslations('tripForm')
  const refusals = useTranslations('refusals')

  return (
    <details>
      <summary>{t('missing', { count: missing.length })}</summary>
      <p className="hint">{t('missingHint')}</p>
      <ul>
        {missing.map(({ field, reason }) => (
          <li key={reason}>
            <a href={`#${formId}-${field}`}>{refusals(reason)}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}
