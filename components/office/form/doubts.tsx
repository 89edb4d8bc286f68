'use client'

import { useTranslations } from 'next-intl'
import type { Confirmed } from '@/lib/trips/read/confirmed'
import { type Doubt, mayBeRight } from '@/lib/trips/rules/doubts'
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

/**
 * What looks wrong, each to be confirmed or corrected, and what can only be corrected; it is sent with the form. `formId` is
 * of a form that has the fields.
 */
export function Confirmations({ formId, doubts }: { formId?: string; doubts: Doubt[] }) {
  const t = useTranslations('filing.confirm')
  const overlaps = doubts.some(({ overlap }) => overlap)

  return (
    <fieldset className="notice notice-warn confirmations">
      <legend>{t('title')}</legend>
      <p className="hint">{t('lead')}</p>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt.key}>
            <p>
              <InWords formId={formId} doubt={doubt} />
            </p>
            {mayBeRight(doubt) && (
              <label className="tick">
                <input type="checkbox" name="confirmed" value={doubt.key} /> {t(answerTo(doubt.reason))}
              </label>
            )}
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

/** What looks wrong in a report that is handed in, for whoever decides about it, with what its filer said of it. */
export function DoubtsConfirmed({ doubts, confirmed }: { doubts: Doubt[]; confirmed: Confirmed }) {
  const t = useTranslations('filing.confirm')
  if (doubts.length === 0) return null

  return (
    <div className="notice notice-warn">
      <p>{t('toCheck')}</p>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt.key}>
            <InWords doubt={doubt} /> {t(confirmed.keys.includes(doubt.key) ? 'wasConfirmed' : 'wasNotConfirmed')}
            {doubt.overlap && confirmed.overlapReason && (
              <p>
                {t('overlapReason')}: {confirmed.overlapReason}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function InWords({ formId, doubt: { field, reason, overlap } }: { formId?: string; doubt: Doubt }) {
  const t = useTranslations('filing.confirm')
  const form = useTranslations('tripForm')
  const refusals = useTranslations('refusals')
  const name = nameOfField(form, field)
  return (
    <>
      {formId ? <a href={`#${formId}-${field}`}>{name}</a> : name}: {refusals(reason)}{' '}
      {overlap && (
        <a href={`/admin/trips/${overlap.reference}`} target="_blank" rel="noreferrer">
          {t('overlapOf', { name: overlap.name, reference: overlap.reference })} ({overlap.startsOn} – {overlap.endsOn})
        </a>
      )}
    </>
  )
}

function answerTo(reason: Doubt['reason']) {
  if (reason === 'tripsOverlap') return 'overlap'
  return reason === 'amountUnusual' || reason === 'allowanceUnusual' ? 'amount' : 'personal'
}
