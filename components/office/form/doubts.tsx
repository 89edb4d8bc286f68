'use client'

import { useTranslations } from 'next-intl'
import type { Doubt } from '@/lib/trips/rules/doubts'
import { useLive } from './live'
import { nameOfField } from './names'

/** What looks wrong in a field, beside it. */
export function FieldWarning({ name }: { name: string | undefined }) {
  const refusals = useTranslations('refusals')
  // In words, so that the field is drawn again only where they change.
  const warning = useLive(({ doubts }) => {
    const reasons = new Set(doubts.flatMap(({ field, reason }) => (field === name ? reason : [])))
    return [...reasons].map((reason) => refusals(reason)).join(' ')
  })
  if (!warning) return null

  return <p className="field-warning">⚠ {warning}</p>
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
