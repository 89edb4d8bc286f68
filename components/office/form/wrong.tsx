'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { Reason } from '@/lib/refusal'

type Place = { href: string; label: string }
type Props = {
  formId: string
  /** Why, by the names of the fields in the order of the form; '' is the form as a whole. */
  errors: Record<string, Reason[] | null>
  /** The answer that told it, so that another one is noticed. */
  answer: object | undefined
  /** Where a field is and what it is called; what has no place is told without one. */
  placeOf: (field: string) => Place | undefined
}

/** Everything that is wrong, at the head of a form, each with a link to its field; it takes the focus when it appears. */
export function Wrong({ formId, errors, answer, placeOf }: Props) {
  const t = useTranslations('registerForm.form')
  const refusals = useTranslations('refusals')
  const box = useRef<HTMLDivElement>(null)
  const told = Object.entries(errors).map(([field, reasons]) => ({
    field,
    reasons: reasons ?? [],
    place: field === '' ? undefined : placeOf(field),
  }))
  const whole = told.filter(({ place }) => !place).flatMap(({ reasons }) => reasons)
  const placed = told.flatMap(({ place, ...one }) => (place && one.reasons.length > 0 ? { ...one, place } : []))
  const count = whole.length + placed.length

  useEffect(() => {
    if (answer && Object.keys(answer).length > 0 && count > 0) box.current?.focus()
  }, [answer, count])

  if (count === 0) return null
  return (
    <div className="notice notice-bad" role="alert" tabIndex={-1} ref={box} aria-labelledby={`${formId}-wrong`}>
      <h2 id={`${formId}-wrong`}>{t('notSaved')}</h2>
      {whole.map((reason) => (
        <p key={reason}>
          {refusals(reason)} {reason === 'signedOut' && <SignInElsewhere />}
        </p>
      ))}
      <ul>
        {placed.map(({ field, reasons, place }) => (
          <li key={field}>
            <a href={place.href}>
              {place.label}: {reasons.map((reason) => refusals(reason)).join(' ')}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function SignInElsewhere() {
  const t = useTranslations('auth')
  return (
    <a href="/admin/sign-in" target="_blank" rel="noreferrer">
      {t('signInElsewhere')}
    </a>
  )
}
