'use client'

import { getFormProps, getTextareaProps, useForm } from '@conform-to/react'
import { useTranslations } from 'next-intl'
import { startTransition, useActionState } from 'react'
import type { FormState } from '@/lib/forms/state'
import type { Reason } from '@/lib/refusal'
import { publishReportAction, returnReportAction, withdrawReportAction } from '@/lib/trips/actions'
import { FieldFrame } from './form/field-frame'
import { ErrorSummary } from './form/summary'

const verbs = {
  publish: { action: publishReportAction, word: null },
  return: { action: returnReportAction, word: 'comment' },
  withdraw: { action: withdrawReportAction, word: 'reason' },
} as const

const words = { publish: null, return: 'comment', withdraw: 'withdrawReason' } as const
const hints = { publish: 'publishHint', return: 'commentHint', withdraw: 'withdrawHint' } as const

const nothingYet: FormState = {}
type Values = { comment?: string; reason?: string }

/** One verb of the office about one report: a button, and, where the verb needs words, a field for them. */
export function VerbForm({ verb, id, version }: { verb: keyof typeof verbs; id: string; version: number }) {
  const t = useTranslations('office.decide')
  const { action, word } = verbs[verb]
  const [state, act, working] = useActionState(action, nothingYet)
  const [form, fields] = useForm<Values, Values, Reason[]>({
    id: `verb-${verb}`,
    lastResult: state.result,
    onSubmit(event, { formData }) {
      event.preventDefault()
      if (!working) startTransition(() => act(formData))
    },
  })
  const label = words[verb]
  const { key, ...control } = getTextareaProps(fields[word ?? 'comment'], { ariaDescribedBy: `hint-${verb}` })

  return (
    <form {...getFormProps(form)} action={act} className="verb">
      <ErrorSummary formId={form.id} errors={form.allErrors} answer={state.result} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      {word && label && (
        <FieldFrame meta={fields[word]} label={t(label)}>
          <textarea key={key} {...control} rows={3} />
        </FieldFrame>
      )}
      <p className="hint" id={`hint-${verb}`}>
        {t(hints[verb])}
      </p>
      <button type="submit" className={verb === 'publish' ? 'button button-chief' : 'button'} aria-disabled={working}>
        {t(verb)}
      </button>
    </form>
  )
}
