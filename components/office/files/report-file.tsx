'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { Reason } from '@/lib/refusal'

/** A report that is a file already: its words go into the empty fields of the draft, a new one where there is none. */
export function ReportFile({ reference, refused }: { reference: string | null; refused: Reason | null }) {
  const t = useTranslations('office.files')
  const refusals = useTranslations('refusals')
  const id = useId()

  return (
    <details className="paste" open={refused !== null || undefined}>
      <summary>
        <h2>{t('report')}</h2>
      </summary>
      <form
        method="post"
        action={`/admin/files/reading${reference ? `?trip=${reference}` : ''}`}
        encType="multipart/form-data"
        className="upload"
      >
        <div className={refused ? 'field field-wrong' : 'field'}>
          <label htmlFor={id}>{t('reportFile')}</label>
          <p className="hint" id={`${id}-hint`}>
            {t('reportHint')}
          </p>
          {refused && (
            <p className="field-error" role="alert">
              {refusals(refused)}
            </p>
          )}
          <input id={id} type="file" name="file" required accept=".docx,.pdf,.txt" aria-describedby={`${id}-hint`} />
        </div>
        <button type="submit" className="button">
          {t('readReport')}
        </button>
      </form>
    </details>
  )
}
