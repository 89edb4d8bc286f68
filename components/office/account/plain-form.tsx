'use client'

import { getFormProps, useForm } from '@conform-to/react'
import { useTranslations } from 'next-intl'
import { type ReactNode, startTransition, useActionState } from 'react'
import type { FormState } from '@/lib/forms/state'
import type { Reason } from '@/lib/refusal'
import { FieldFrame } from '../form/field-frame'
import { usePending } from '../pending'
import { BackupCodes } from './backup-codes'

type PlainField = {
  name: string
  label: string
  hint?: string
  type?: 'text' | 'email' | 'password' | 'code'
  autoComplete?: string
  value?: string
  choices?: { value: string; label: string }[]
}

type Props = {
  id: string
  action: (previous: FormState, form: FormData) => Promise<FormState>
  submit: string
  /** What the button does where its words alone do not say it, as in a row of a table. */
  submitLabel?: string
  fields?: PlainField[]
  hidden?: Record<string, string | number>
  look?: 'chief' | 'plain'
  /** What stands here instead when there is nothing left to send. */
  over?: ReactNode
  children?: ReactNode
}

type Values = Record<string, string>

const nothingYet: FormState = {}

/** A form of a few fields and one button; works without scripts. New backup codes take its place when the action answers with them. */
export function PlainForm({ id, action, submit, submitLabel, fields = [], hidden = {}, look, over, children }: Props) {
  const refusals = useTranslations('refusals')
  const [state, act, pending] = useActionState(action, nothingYet)
  usePending(pending)
  const [form, metas] = useForm<Values, Values, Reason[]>({
    id,
    lastResult: state.result,
    onSubmit(event, { formData }) {
      event.preventDefault()
      if (!pending) startTransition(() => act(formData))
    },
  })
  if (state.codes) return <BackupCodes codes={state.codes} />
  if (over) return over

  return (
    <form {...getFormProps(form)} action={act} className="stack">
      {form.errors?.map((reason) => (
        <p key={reason} className="notice notice-bad" role="alert">
          {refusals(reason)}
        </p>
      ))}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {fields.map((field) => (
        <Field key={field.name} field={field} meta={metas[field.name]} />
      ))}
      <button
        type="submit"
        className={`button ${look ? `button-${look}` : ''}`}
        aria-disabled={pending}
        aria-label={submitLabel}
      >
        {submit}
      </button>
    </form>
  )
}

type Meta = ReturnType<typeof useForm<Values, Values, Reason[]>>[1][string]

function Field({ field, meta }: { field: PlainField; meta: Meta | undefined }) {
  if (!meta) return null
  const { name, label, hint, type = 'text', autoComplete = 'off', value, choices } = field
  const described = [hint && meta.descriptionId, meta.errors && meta.errorId].filter(Boolean).join(' ') || undefined
  const typed = typeof meta.initialValue === 'string' ? meta.initialValue : undefined
  const control = {
    ...{
      id: meta.id,
      name,
      autoComplete,
      'aria-describedby': described,
      'aria-invalid': meta.errors ? true : undefined,
    },
    defaultValue: typed ?? value,
  }

  return (
    <FieldFrame meta={meta} label={label} hint={hint}>
      {choices ? (
        <select {...control}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...control}
          type={type === 'code' ? 'text' : type}
          autoCapitalize={type === 'text' ? undefined : 'none'}
          spellCheck={type === 'text' ? undefined : false}
        />
      )}
    </FieldFrame>
  )
}
