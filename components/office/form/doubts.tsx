'use client'

import { useTranslations } from 'next-intl'
import type { Doubt } from '@/lib/trips/rules/doubts'
import { useLive } from './live'
import { nameOfField } from './names'

/** What looks wrong in a field, beside it. */
export function FieldWarning({ name }: { name: string | undefined }) {
  const refusals = useTranslations('refusals')
  const doubts = useLive((live) => live.doubts)
  const reasons = new Set(doubts.filter(({ field }) => field === name).map(({ reason }) => reason))
  if (reasons.size === 0) return null

  return <p className="field-warning">⚠ {[...reasons].map((reason) => refusals(reason)).join(' ')}</p>
}

/** What looks wrong, each to be confirmed or corrected; it is sent with the form. `formId` is of a form that has the fields. */
export function Confirmations({ formId, doubts }: { formId?: string; doubts: Doubt[] }) {
  const t = useTranslations('filing.confirm')
  const form = useTranslations('tripForm')
  const refusals = useTranslations('refusals')
  const overlaps = doubts.some(({ overlap }) => overlap)

  return (
    <fieldset className="notice notice-warn confirmations">
      <legend>{t('title')}</legend>
      <p className="hint">{t('lead')}</p>
      <ul>
        {doubts.map(({ key, field, reason, overlap }) => (
          <li key={key}>
            <p>
              {formId ? <a href={`#${formId}-${field}`}>{nameOfField(form, field)}</a> : nameOfField(form, field)}:{' '}
              {refusals(reason)}{' '}
              {overlap && (
                <a href={`/admin/trips/${overlap.reference}`} target="_blank" rel="noreferrer">
                  {t('overlapOf', { name: overlap.name, reference: overlap.reference })} ({overlap.startsOn} –{' '}
                  {overlap.endsOn})
                </a>
              )}
            </p>
            <label className="tick">
              <input type="checkbox" name="confirmed" value={key} /> {t(answerTo(reason))}
            </label>
          </li>
        ))}
      </ul>
      {overlaps && (
        <div className="field">
          <label htmlFor={`${formId ?? 'verb'}-overlapReason`}>{t('overlapReason')}</label>
          <input id={`${formId ?? 'verb'}-overlapReason`} name="overlapReason" type="text" autoComplete="off" />
        </div>
      )}
    </fieldset>
  )
}

function answerTo(reason: Doubt['reason']) {
  if (reason === 'tripsOverlap') return 'overlap'
  return reason === 'amountUnusual' || reason === 'allowanceUnusual' ? 'amount' : 'personal'
}
