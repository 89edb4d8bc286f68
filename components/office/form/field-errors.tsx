'use client'

import { useTranslations } from 'next-intl'
import type { Reason } from '@/lib/refusal'

export type Wrong = { errorId: string; errors?: Reason[] | undefined }

/** What is wrong with a field, beside it; its control's `aria-describedby` has this id. */
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
