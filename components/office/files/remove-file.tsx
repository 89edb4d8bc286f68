'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { removeFileAction } from '@/lib/files/actions'
import type { FormState } from '@/lib/forms/state'
import { usePending } from '../pending'

const nothingYet: FormState = {}

/** Takes a file away; why it was refused stands beside the button. */
export function RemoveFile({ id, version, title }: { id: string; version: number; title: string }) {
  const t = useTranslations('office.files')
  const refusals = useTranslations('refusals')
  const [state, act, working] = useActionState(removeFileAction, nothingYet)
  usePending(working)
  const reasons = state.result?.error?.[''] ?? []

  return (
    <form action={act}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      {reasons.length > 0 && (
        <p className="field-error" role="alert">
          {reasons.map((reason) => refusals(reason)).join(' ')}
        </p>
      )}
      <button type="submit" className="button" aria-disabled={working} aria-label={t('removeThis', { title })}>
        {t('remove')}
      </button>
    </form>
  )
}
