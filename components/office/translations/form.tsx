'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, startTransition, useActionState, useEffect, useRef } from 'react'
import type { FormState } from '@/lib/forms/state'
import { translateAction } from '@/lib/records/actions'
import type { Reason } from '@/lib/refusal'
import { useUnsavedWarning } from '../form/unsaved'

type TypedText = {
  ref: string
  label: string
  /** What the text was when the page was made. */
  seen: string
  lt: string | null
  en: string
  long: boolean
  outdated: boolean
  about: ReactNode
}

type Props = { path: string; id: string; page: number; mayEdit: boolean; texts: TypedText[] }

const nothingYet: FormState = {}

/** Lithuanian on the left, English on the right, to be typed; kept as drafts or made public, all of it or one text alone. */
export function TextsForm({ path, id, page, mayEdit, texts }: Props) {
  const t = useTranslations('translations')
  const [state, run, working] = useActionState(translateAction, nothingYet)
  const onInput = useUnsavedWarning(t('wrong'))
  const form = useRef<HTMLFormElement>(null)
  const kept = texts.map(({ seen }) => seen).join()

  // Once everything that was typed is kept, the page may be left.
  useEffect(() => {
    const controls = [...(form.current?.querySelectorAll<HTMLTextAreaElement>('[lang=en]') ?? [])]
    if (kept && controls.every(({ value, defaultValue }) => value === defaultValue)) onInput(false)
  }, [kept, onInput])

  const errors: Record<string, Reason[] | null> = state.result?.error ?? {}
  const typed = state.result?.initialValue?.texts as { en?: string }[] | undefined

  return (
    <form
      action={run}
      className="texts"
      ref={form}
      onInput={onInput}
      onSubmit={(event) => {
        event.preventDefault()
        const sent = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
        if (!working) startTransition(() => run(sent))
      }}
    >
      {/* What the Enter key does in a field. */}
      <button type="submit" name="act" value="draft" hidden />
      <input type="hidden" name="path" value={path} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="page" value={page} />
      <Wrong errors={errors} texts={texts} />
      {texts.map((text, at) => (
        <OneText
          key={text.ref}
          text={text}
          name={`texts[${at}]`}
          at={at}
          typed={typed?.[at]?.en}
          wrong={errors[`texts[${at}].en`] ?? []}
          mayEdit={mayEdit}
          working={working}
        />
      ))}
      {mayEdit && (
        <div className="form-bar">
          <p className="form-bar-state" role="status">
            {working ? t('working') : ''}
          </p>
          <button type="submit" name="act" value="draft" className="button" aria-disabled={working}>
            {t('saveDrafts')}
          </button>
          <button type="submit" name="act" value="publish" className="button button-chief" aria-disabled={working}>
            {t('publishAll')}
          </button>
        </div>
      )}
    </form>
  )
}

/** What is wrong, at the head of the form, each with a link to its text; it takes the focus when it appears. */
function Wrong({ errors, texts }: { errors: Record<string, Reason[] | null>; texts: TypedText[] }) {
  const t = useTranslations('translations')
  const refusals = useTranslations('refusals')
  const box = useRef<HTMLDivElement>(null)
  const all = Object.entries(errors).flatMap(([field, reasons]) => (reasons ?? []).map((reason) => ({ field, reason })))

  useEffect(() => {
    if (Object.keys(errors).length > 0) box.current?.focus()
  }, [errors])

  if (all.length === 0) return null
  return (
    <div className="notice notice-bad" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('wrong')}</h2>
      <ul>
        {all.map(({ field, reason }) => {
          const at = /^texts\[(\d+)\]/.exec(field)?.[1]
          const text = at === undefined ? undefined : texts[Number(at)]
          return (
            <li key={field + reason}>
              {text ? (
                <a href={`#text-${at}`}>
                  {text.label}: {refusals(reason)}
                </a>
              ) : (
                refusals(reason)
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

type OneProps = {
  text: TypedText
  name: string
  at: number
  typed?: string
  wrong: Reason[]
  mayEdit: boolean
  working: boolean
}

function OneText({ text, name, at, typed, wrong, mayEdit, working }: OneProps) {
  const t = useTranslations('translations')
  const refusals = useTranslations('refusals')
  const id = `text-${at}`
  const { label, lt, en, long, outdated, about, seen, ref } = text
  const control = {
    ...{ id, name: `${name}.en`, lang: 'en', defaultValue: typed ?? en, readOnly: !mayEdit, spellCheck: true },
    'aria-invalid': wrong.length > 0 || undefined,
    'aria-describedby': wrong.length > 0 ? `${id}-error` : undefined,
  }

  return (
    <fieldset className="text" id={ref}>
      <legend>{label}</legend>
      <div className="text-sides">
        <div>
          <p className="text-language">{t('lithuanian')}</p>
          {lt === null ? (
            <p className="muted">{t('noLithuanian')}</p>
          ) : (
            <p className="as-typed" lang="lt">
              {lt}
            </p>
          )}
        </div>
        <div className="field">
          <label htmlFor={id}>{t('english')}</label>
          {wrong.length > 0 && (
            <p className="field-error" id={`${id}-error`}>
              {wrong.map((reason) => refusals(reason)).join(' ')}
            </p>
          )}
          {long ? <textarea key={seen} {...control} rows={4} /> : <input key={seen} {...control} autoComplete="off" />}
        </div>
      </div>
      {about}
      <input type="hidden" name={`${name}.ref`} value={ref} />
      <input type="hidden" name={`${name}.seen`} value={seen} />
      {mayEdit && (
        <p className="text-acts">
          {outdated && (
            <label>
              <input type="checkbox" name={`${name}.fits`} /> {t('fits')}
            </label>
          )}
          <button
            type="submit"
            name="act"
            value={`draft:${at}`}
            className="button button-plain"
            aria-label={t('draftOneOf', { label })}
            aria-disabled={working}
          >
            {t('draftOne')}
          </button>
          <button
            type="submit"
            name="act"
            value={`publish:${at}`}
            className="button button-plain"
            aria-label={t('publishOneOf', { label })}
            aria-disabled={working}
          >
            {t('publishOne')}
          </button>
        </p>
      )}
    </fieldset>
  )
}
