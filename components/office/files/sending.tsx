'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type DragEvent, type FormEvent, type RefObject, useId, useRef, useState } from 'react'
import type { Reason } from '@/lib/refusal'
import { sendForm } from './send-form'

type State = { at: 'rest' } | { at: 'sending'; part: number } | { at: 'done' } | { at: 'refused'; reason: Reason }

/**
 * Sends a form with one file where there are scripts: the file may be dropped anywhere on the form, how far it is shows, and the
 * page stays unless the answer names another. `refused` is why the last one was, as the address says without scripts; `before`
 * is waited for.
 */
export function useSending(refused: Reason | null = null, before = async () => {}) {
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<State>(refused ? { at: 'refused', reason: refused } : { at: 'rest' })

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (state.at === 'sending') return
    const form = event.currentTarget
    setState({ at: 'sending', part: 0 })
    await before()
    const sent = await sendForm(form, (part) => setState({ at: 'sending', part }))
    if (sent.reason !== null) {
      setState({ at: 'refused', reason: sent.reason })
      return input.current?.focus()
    }
    setState({ at: 'done' })
    form.reset()
    if (sent.location) router.push(sent.location)
    router.refresh()
  }

  function onDrop(event: DragEvent) {
    event.preventDefault()
    if (input.current && event.dataTransfer.files.length > 0) input.current.files = event.dataTransfer.files
  }

  return {
    input,
    state,
    form: {
      ...({ method: 'post', encType: 'multipart/form-data', className: 'upload', onSubmit, onDrop } as const),
      onDragOver: (event: DragEvent) => event.preventDefault(),
    },
  }
}

type FieldProps = {
  input: RefObject<HTMLInputElement | null>
  state: State
  label: string
  hint: string
  accept: string
}

/** The file, with why the last one was refused. */
export function FileField({ input, state, label, hint, accept }: FieldProps) {
  const refusals = useTranslations('refusals')
  const id = useId()
  const isRefused = state.at === 'refused'

  return (
    <div className={isRefused ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {isRefused && (
        <p className="field-error" role="alert" id={`${id}-error`}>
          {refusals(state.reason)}
        </p>
      )}
      <input
        ref={input}
        id={id}
        type="file"
        name="file"
        required
        accept={accept}
        aria-invalid={isRefused || undefined}
        aria-describedby={isRefused ? `${id}-hint ${id}-error` : `${id}-hint`}
      />
    </div>
  )
}

/** How far the file is, and that it has come. */
export function HowFar({ state, done }: { state: State; done: string }) {
  const t = useTranslations('office.files')
  return (
    <p role="status">
      {state.at === 'sending' && <progress aria-label={t('sending')} value={state.part} max={1} />}
      {state.at === 'done' && done}
    </p>
  )
}
