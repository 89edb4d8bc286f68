'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { describeFileAction } from '@/lib/files/actions'
import type { OfficeFile } from '@/lib/files/read/list'
import type { FormState } from '@/lib/forms/state'
import { WordsOfFile } from './words-of-file'

const nothingYet: FormState = {}

/** Changes what is said of a file that is there; what was typed stays where it is refused. */
export function DescribeFile({ file }: { file: OfficeFile }) {
  const t = useTranslations('office.files')
  const refusals = useTranslations('refusals')
  const [state, act, working] = useActionState(describeFileAction, nothingYet)
  const { '': whole, ...errors } = state.result?.error ?? {}

  return (
    <details open={state.result !== undefined || undefined}>
      <summary aria-label={t('describeThis', { title: file.titleLt })}>{t('describe')}</summary>
      <form action={act} className="describe">
        <input type="hidden" name="id" value={file.id} />
        <input type="hidden" name="version" value={file.version} />
        {whole && (
          <p className="field-error" role="alert">
            {whole.map((reason) => refusals(reason)).join(' ')}
          </p>
        )}
        <WordsOfFile key={JSON.stringify(state.result)} of={typedOver(file, state)} errors={errors} />
        <button type="submit" className="button" aria-disabled={working}>
          {t('describeSave')}
        </button>
      </form>
    </details>
  )
}

/** What was typed last, or what is said of the file. A box that is not ticked is not sent. */
function typedOver(file: OfficeFile, { result }: FormState) {
  const typed = result?.initialValue
  if (!typed) return file
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return {
    titleLt: text(typed.titleLt),
    titleEn: text(typed.titleEn),
    lang: text(typed.lang) || file.lang,
    isPublic: typed.isPublic !== undefined,
  }
}
