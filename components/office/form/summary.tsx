'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { Reason } from '@/lib/refusal'
import { listOf, nameOfField, rowOf } from './names'

type Props = { formId: string; errors: Record<string, Reason[]>; answer: object | undefined }

/** Everything that is wrong, at the head of the form, each with a link to its field; it takes the focus when it appears. */
export function ErrorSummary({ formId, errors, answer }: Props) {
  const t = useTranslations('tripForm')
  const refusals = useTranslations('refusals')
  const box = useRef<HTMLDivElement>(null)
  const { '': whole = [], ...fields } = errors
  const count = whole.length + Object.keys(fields).length

  useEffect(() => {
    if (answer && count > 0) box.current?.focus()
  }, [answer, count])

  if (count === 0) return null
  return (
    <div className="notice notice-bad" role="alert" tabIndex={-1} ref={box} aria-labelledby={`${formId}-summary`}>
      <h2 id={`${formId}-summary`}>{t('errorTitle')}</h2>
      {whole.map((reason) => (
        <p key={reason}>
          {refusals(reason)}{' '}
          {reason === 'signedOut' && (
            <a href="/admin/sign-in" target="_blank" rel="noreferrer">
              <SignInElsewhere />
            </a>
          )}
        </p>
      ))}
      <ul>
        {inFormOrder(fields).map(([field, reasons]) => (
          <li key={field}>
            <a href={`#${formId}-${field}`}>
              {nameOfField(t, field)}: {reasons.map((reason) => refusals(reason)).join(' ')}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function SignInElsewhere() {
  return useTranslations('auth')('signInElsewhere')
}

const order = [
  ...[
    'originalText',
    'bases',
    'basisLt',
    'basisEn',
    'startsOn',
    'endsOn',
    'destinations',
    'returnTransport',
    'travellers',
  ],
  ...['timeAndPlaceLt', 'timeAndPlaceEn', 'purposeLt', 'purposeEn', 'meetingsLt', 'meetingsEn', 'outcomes'],
  ...[
    'noOutcomeReasonLt',
    'noOutcomeReasonEn',
    'followUps',
    'fundingLt',
    'fundingEn',
    'fundingMeasure',
    'costs',
    'statedTotal',
  ],
  ...['signerPostLt', 'signerPostEn', 'signerName', 'englishOrigin', 'partnerCityIds', 'agreementIds', 'membershipIds'],
]

/** What is wrong in the order in which the fields stand in the form, row by row. */
function inFormOrder(fields: Record<string, Reason[]>) {
  const place = (field: string) => order.indexOf(listOf(field)) * 1000 + Number(rowOf(field) || 0)
  return Object.entries(fields).sort(([a], [b]) => place(a) - place(b))
}
