'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { type DragEvent, type FormEvent, useId, useRef, useState } from 'react'
import { acceptedEndings } from '@/lib/files/rules/kinds'
import { fileLanguages } from '@/lib/files/rules/languages'
import type { Reason } from '@/lib/refusal'
import { sendForm } from './send-form'

type State = { at: 'rest' } | { at: 'sending'; part: number } | { at: 'done' } | { at: 'refused'; reason: Reason }

/** A form for one file. Without scripts it is sent as any form; with them it tells how far it is and keeps the page. */
export function UploadForm({ owner }: { owner: string }) {
  const t = useTranslations('office.files')
  const refusals = useTranslations('refusals')
  const names = new Intl.DisplayNames([useLocale()], { type: 'language' })
  const router = useRouter()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<State>({ at: 'rest' })

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (state.at === 'sending') return
    const form = event.currentTarget
    setState({ at: 'sending', part: 0 })
    const reason = await sendForm(form, (part) => setState({ at: 'sending', part }))
    setState(reason ? { at: 'refused', reason } : { at: 'done' })
    if (reason) return input.current?.focus()
    form.reset()
    router.refresh()
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    if (input.current && event.dataTransfer.files.length > 0) input.current.files = event.dataTransfer.files
  }

  return (
    <form
      method="post"
      action={`/admin/files?${owner}`}
      encType="multipart/form-data"
      className="upload"
      onSubmit={send}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <h3>{t('add')}</h3>
      <div className={state.at === 'refused' ? 'field field-wrong' : 'field'}>
        <label htmlFor={`${id}-file`}>{t('file')}</label>
        <p className="hint" id={`${id}-hint`}>
          {t('fileHint')}
        </p>
        {state.at === 'refused' && (
          <p className="field-error" role="alert" id={`${id}-error`}>
            {refusals(state.reason)}
          </p>
        )}
        <input
          ref={input}
          id={`${id}-file`}
          type="file"
          name="file"
          required
          accept={acceptedEndings.join(',')}
          aria-describedby={`${id}-hint ${id}-error`}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-lt`}>{t('titleLt')}</label>
        <p className="hint" id={`${id}-lt-hint`}>
          {t('titleHint')}
        </p>
        <input id={`${id}-lt`} name="titleLt" lang="lt" required maxLength={300} aria-describedby={`${id}-lt-hint`} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-en`}>{t('titleEn')}</label>
        <input id={`${id}-en`} name="titleEn" lang="en" maxLength={300} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-lang`}>{t('language')}</label>
        <select id={`${id}-lang`} name="lang" required defaultValue="lt">
          {fileLanguages.map((lang) => (
            <option key={lang} value={lang}>
              {names.of(lang)}
            </option>
          ))}
        </select>
      </div>
      <p className="field">
        <label>
          <input type="checkbox" name="isPublic" defaultChecked /> {t('isPublic')}
        </label>
      </p>
      <button type="submit" className="button" aria-disabled={state.at === 'sending'}>
        {t('send')}
      </button>
      <p role="status">
        {state.at === 'sending' && <progress aria-label={t('sending')} value={state.part} max={1} />}
        {state.at === 'done' && t('sent')}
      </p>
    </form>
  )
}
