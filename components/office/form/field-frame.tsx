'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Reason } from '@/lib/refusal'
import { FieldWarning } from './doubts'

type Wrong = { errorId: string; errors?: Reason[] | undefined }
type Props = {
  meta: Wrong & { id: string; descriptionId: string; name?: string }
  label: string
  hint?: string
  children: ReactNode
}

/** A labelled control with its hint and what is wrong with it; the control's `aria-describedby` points at both. */
export function FieldFrame({ meta, label, hint, children }: Props) {
  return (
    <div className={meta.errors ? 'field field-wrong' : 'field'}>
      <label htmlFor={meta.id}>{label}</label>
      {hint && (
        <p className="hint" id={meta.descriptionId}>
          {hint}
        </p>
      )}
      <FieldErrors meta={meta} />
      <FieldWarning name={meta.name} />
      {children}
    </div>
  )
}

export function FieldErrors({ meta }: { meta: Wrong }) {
  const t = useTranslations('tripForm')
  const refusals = useTranslations('refusals')
  if (!meta.errors) return null

  return (
    <p className="field-error" id={meta.errorId}>
      <span className="visually-hidden">{t('error')} </span>
      {[...new Set(meta.errors)].map((reason) => refusals(reason)).join(' ')}
    </p>
  )
}
