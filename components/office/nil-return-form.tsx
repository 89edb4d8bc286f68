'use client'

import { getFormProps, getInputProps, useForm } from '@conform-to/react'
import { useTranslations } from 'next-intl'
import { startTransition, useActionState } from 'react'
import type { FormState } from '@/lib/forms/state'
import type { Reason } from '@/lib/refusal'
import { declareNilReturnAction, revokeNilReturnAction } from '@/lib/trips/actions/nil-returns'
import { FieldFrame } from './form/field-frame'
import { ErrorSummary } from './form/summary'
import { usePending } from './pending'

const nothingYet: FormState = {}
type Values = { month?: string }

function useMonthForm(id: string, action: typeof declareNilReturnAction) {
  const [state, act, working] = useActionState(action, nothingYet)
  usePending(working)
  const [form, fields] = useForm<Values, Values, Reason[]>({
    id,
    lastResult: state.result,
    onSubmit(event, { formData }) {
      event.preventDefault()
      if (!working) startTransition(() => act(formData))
    },
  })
  return {
    form,
    fields,
    act,
    working,
    errors: <ErrorSummary formId={id} errors={form.allErrors} answer={state.result} />,
  }
}

/** Asks for the month in which nobody travelled. */
export function DeclareNilReturn() {
  const t = useTranslations('office.nilReturn')
  const { form, fields, act, working, errors } = useMonthForm('declare-nil-return', declareNilReturnAction)
  const { key, ...control } = getInputProps(fields.month, {
    type: 'month',
    ariaDescribedBy: fields.month.descriptionId,
  })

  return (
    <form {...getFormProps(form)} action={act} className="verb">
      {errors}
      <FieldFrame meta={fields.month} label={t('month')} hint={t('hint')}>
        <input key={key} {...control} />
      </FieldFrame>
      <button type="submit" className="button button-chief" aria-disabled={working}>
        {t('declare')}
      </button>
    </form>
  )
}

/** Takes one declared month back; `name` is the month in words. */
export function RevokeNilReturn({ month, name }: { month: string; name: string }) {
  const t = useTranslations('office.nilReturn')
  const { form, act, working, errors } = useMonthForm(`revoke-${month}`, revokeNilReturnAction)

  return (
    <form {...getFormProps(form)} action={act}>
      {errors}
      <input type="hidden" name="month" value={month} />
      <button type="submit" className="button" aria-disabled={working} aria-label={t('revokeOf', { month: name })}>
        {t('revoke')}
      </button>
    </form>
  )
}
