'use client'

import { useTranslations } from 'next-intl'
import { acceptedEndings } from '@/lib/files/rules/kinds'
import { FileField, HowFar, useSending } from './sending'
import { WordsOfFile } from './words-of-file'

/** A form for one file. Without scripts it is sent as any form; with them it tells how far it is and keeps the page. */
export function UploadForm({ owner }: { owner: string }) {
  const t = useTranslations('office.files')
  const { input, state, form } = useSending()

  return (
    <form action={`/admin/files?${owner}`} {...form}>
      <h3>{t('add')}</h3>
      <FileField
        input={input}
        state={state}
        label={t('file')}
        hint={t('fileHint')}
        accept={acceptedEndings.join(',')}
      />
      <WordsOfFile />
      <button type="submit" className="button" aria-disabled={state.at === 'sending'}>
        {t('send')}
      </button>
      <HowFar state={state} done={t('sent')} />
    </form>
  )
}
