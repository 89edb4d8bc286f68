'use client'

import { useTranslations } from 'next-intl'
import { startTransition, useActionState, useEffect, useRef } from 'react'
import type { FormState } from '@/lib/forms/state'
import { translateAction } from '@/lib/records/actions'
import type { Reason } from '@/lib/refusal'
import { FormFoot } from '../form/foot'
import { useUnsavedWarning } from '../form/unsaved'
import { Wrong } from '../form/wrong'
import { OneText, type TypedText } from './one-text'

type Props = { path: string; id: string; page: number; mayEdit: boolean; texts: TypedText[] }

const formId = 'texts'
const nothingYet: FormState = {}

/** Lithuanian on the left, English on the right, to be typed; kept as drafts or made public, all of it or one text alone. */
export function TextsForm({ path, id, page, mayEdit, texts }: Props) {
  const t = useTranslations('translations')
  const [state, run, working] = useActionState(translateAction, nothingYet)
  const onInput = useUnsavedWarning(t('unsaved'), formId)
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
      id={formId}
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
      <Wrong formId={formId} errors={errors} answer={state.result} placeOf={(field) => placeIn(texts, field)} />
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
        <FormFoot working={working}>
          <button type="submit" name="act" value="draft" className="button" aria-disabled={working}>
            {t('saveDrafts')}
          </button>
          <button type="submit" name="act" value="publish" className="button button-chief" aria-disabled={working}>
            {t('publishAll')}
          </button>
        </FormFoot>
      )}
    </form>
  )
}

/** The text that a field is of. */
function placeIn(texts: TypedText[], field: string) {
  const at = Number(/^texts\[(\d+)\]/.exec(field)?.[1])
  const text = texts[at]
  return text && { href: `#text-${at}`, label: text.label }
}
