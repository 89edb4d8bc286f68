'use client'

import { useTranslations } from 'next-intl'
import type { Reason } from '@/lib/refusal'
import { keepFirst } from '../form/keep-first'
import { formId } from '../form/values'
import { FileField, HowFar, useSending } from './sending'

/** A report that is a file already: its words go into the empty fields of the draft, a new one where there is none. */
export function ReportFile({ reference, refused }: { reference: string | null; refused: Reason | null }) {
  const t = useTranslations('office.files')
  const { input, state, form } = useSending(refused, () => keepFirst(formId))

  return (
    <details className="paste" open={refused !== null || undefined}>
      <summary>
        <h2>{t('report')}</h2>
      </summary>
      <form action={`/admin/files/reading${reference ? `?trip=${reference}` : ''}`} {...form}>
        <FileField
          input={input}
          state={state}
          label={t('reportFile')}
          hint={t('reportHint')}
          accept=".docx,.pdf,.txt"
        />
        <button type="submit" className="button" aria-disabled={state.at === 'sending'}>
          {t('readReport')}
        </button>
        <HowFar state={state} done={t('reportRead')} />
      </form>
    </details>
  )
}
