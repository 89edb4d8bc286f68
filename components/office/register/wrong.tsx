'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { Reason } from '@/lib/refusal'

type Props = { formId: string; errors: Record<string, Reason[]>; labels: Record<string, string>; answer: object }

/** Everything that is wrong, at the head of a form, each with a link to its field; it takes the focus when it appears. */
export function WrongSummary({ formId, errors, labels, answer }: Props) {
  const t = useTranslations('registerForm.form')
  const auth = useTranslations('auth')
  const refusals = useTranslations('refusals')
  const box = useRef<HTMLDivElement>(null)
  const { '': whole = [], ...fields } = errors
  const count = whole.length + Object.keys(fields).length

  useEffect(() => {
    if (Object.keys(answer).length > 0 && count > 0) box.current?.focus()
  }, [answer, count])

  if (count === 0) return null
  return (
    <div className="notice notice-bad" role="alert" tabIndex={-1} ref={box} aria-labelledby={`${formId}-wrong`}>
      <h2 id={`${formId}-wrong`}>{t('notSaved')}</h2>
      {whole.map((reason) => (
        <p key={reason}>
          {refusals(reason)}{' '}
          {reason === 'signedOut' && (
            <a href="/admin/sign-in" target="_blank" rel="noreferrer">
              {auth('signInElsewhere')}
            </a>
          )}
        </p>
      ))}
      <ul>
        {Object.entries(fields).map(([field, reasons]) => (
          <li key={field}>
            <a href={`#${formId}-${field}`}>
              {placeOf(field, labels, (number) => t('row', { number }))}:{' '}
              {reasons.map((reason) => refusals(reason)).join(' ')}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** `fees[1].amount` as people say it: the list, the row, the field. */
function placeOf(field: string, labels: Record<string, string>, row: (number: string) => string) {
  const name = field.replace(/\[\d+\]/g, '[]')
  const own = labels[name] ?? name
  const index = /^([A-Za-z]+)\[(\d+)\]\./.exec(field)
  return index ? `${labels[index[1] ?? ''] ?? ''}, ${row(String(Number(index[2]) + 1))}, ${own}` : own
}
