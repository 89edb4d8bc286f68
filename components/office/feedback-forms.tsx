'use client'

import { getFormProps, useForm } from '@conform-to/react'
import { useTranslations } from 'next-intl'
import { startTransition, useActionState } from 'react'
import { reopenFeedbackAction, settleFeedbackAction } from '@/lib/feedback/actions'
import type { FormState } from '@/lib/forms/state'
import type { Reason } from '@/lib/refusal'
import { ErrorSummary } from './form/summary'
import { usePending } from './pending'

const nothingYet: FormState = {}

function useMessageForm(id: string, action: typeof settleFeedbackAction) {
  const [state, act, working] = useActionState(action, nothingYet)
  usePending(working)
  const [form] = useForm<Record<string, string>, Record<string, string>, Reason[]>({
    id: `message-${id}`,
    lastResult: state.result,
    onSubmit(event, { formData }) {
      event.preventDefault()
      if (!working) startTransition(() => act(formData))
    },
  })
  return { form, act, working, errors: <ErrorSummary formId={form.id} errors={form.allErrors} answer={state.result} /> }
}

/** Notes that a reader was answered, or that there is nothing to answer. */
export function SettleFeedback({ id }: { id: string }) {
  const t = useTranslations('office.messages')
  const { form, act, working, errors } = useMessageForm(id, settleFeedbackAction)

  return (
    <form {...getFormProps(form)} action={act} className="verb">
      {errors}
      <input type="hidden" name="id" value={id} />
      <button type="submit" name="outcome" value="answered" className="button button-chief" aria-disabled={working}>
        {t('markAnswered')}
      </button>{' '}
      <button type="submit" name="outcome" value="closed" className="button" aria-disabled={working}>
        {t('markClosed')}
      </button>
    </form>
  )
}

/** Puts a message back among those that wait for an answer. */
export function ReopenFeedback({ id }: { id: string }) {
  const t = useTranslations('office.messages')
  const { form, act, working, errors } = useMessageForm(id, reopenFeedbackAction)

  return (
    <form {...getFormProps(form)} action={act}>
      {errors}
      <input type="hidden" name="id" value={id} />
      <button type="submit" className="button" aria-disabled={working}>
        {t('reopen')}
      </button>
    </form>
  )
}
