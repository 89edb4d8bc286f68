'use client'

import { useTranslations } from 'next-intl'
import type { Reason } from '@/lib/refusal'
import type { Confirmed } from '@/lib/trips/read/confirmed'
import { type Doubt, type Ground, groundOf, groundsOf, mayBeRight } from '@/lib/trips/rules/doubts'
import { FieldErrors } from './field-errors'
import { useLive } from './live'
import { nameOfField } from './names'

/** What looks wrong in a field, beside it, unless it was refused for the same. */
export function FieldWarning({ name, refused = [] }: { name: string | undefined; refused?: Reason[] }) {
  const refusals = useTranslations('refusals')
  // In words, so that the field is drawn again only where they change.
  const warning = useLive(({ doubts }) => {
    const reasons = new Set(
      doubts.flatMap(({ field, reason }) => (field === name && !refused.includes(reason) ? reason : [])),
    )
    return [...reasons].map((reason) => refusals(reason)).join(' ')
  })
  if (!warning) return null

  return <p className="field-warning">⚠ {warning}</p>
}

type Answer = { error?: Record<string, Reason[] | null> | null; initialValue?: Record<string, unknown> | null }
type Props = { formId?: string; doubts: Doubt[]; answer?: Answer | undefined }

/**
 * What looks wrong, each to be confirmed with its reason or corrected, and what can only be corrected; it is sent with the form.
 * `formId` is of a form that has the fields; what was ticked and said before stays.
 */
export function Confirmations({ formId, doubts, answer }: Props) {
  const t = useTranslations('filing.confirm')
  const { error, initialValue } = answer ?? {}
  const ticked = [initialValue?.confirmed ?? []].flat()

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
                <input type="checkbox" name="confirmed" value={doubt.key} defaultChecked={ticked.includes(doubt.key)} />{' '}
                {t(answerTo(doubt.reason))}
              </label>
            )}
          </li>
        ))}
      </ul>
      {groundsOf(doubts).map((ground) => (
        <GroundField
          key={ground}
          ground={ground}
          id={`${formId ?? 'verb'}-${ground}`}
          reasons={error?.[ground] ?? []}
          said={initialValue?.[ground]}
        />
      ))}
    </fieldset>
  )
}

type GroundProps = { ground: Ground; id: string; reasons: Reason[]; said: unknown }

/** Why it is right after all, with what is wrong with that. */
function GroundField({ ground, id, reasons, said }: GroundProps) {
  const t = useTranslations('filing.confirm')
  const errors = reasons.length > 0 ? reasons : undefined

  return (
    <div className={errors ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>{t(ground)}</label>
      <FieldErrors meta={{ errorId: `${id}-error`, errors }} />
      <input
        id={id}
        name={ground}
        type="text"
        maxLength={300}
        autoComplete="off"
        defaultValue={typeof said === 'string' ? said : ''}
        aria-invalid={errors ? true : undefined}
        aria-describedby={errors && `${id}-error`}
      />
    </div>
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
            <WhyRight ground={groundOf(doubt)} confirmed={confirmed} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function WhyRight({ ground, confirmed }: { ground: Ground | null; confirmed: Confirmed }) {
  const t = useTranslations('filing.confirm')
  if (!ground || !confirmed[ground]) return null
  return (
    <p>
      {t(ground)}: {confirmed[ground]}
    </p>
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
