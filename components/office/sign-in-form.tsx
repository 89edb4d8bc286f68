'use client'

import { getFormProps, getInputProps, useForm } from '@conform-to/react'
import { useTranslations } from 'next-intl'
import { startTransition, useActionState } from 'react'
import { signInAction } from '@/lib/auth/actions'
import type { FormState } from '@/lib/forms/state'
import type { Reason } from '@/lib/refusal'
import { FieldFrame } from './form/field-frame'

type SignIn = { email: string; password: string; returnTo: string }

const nothingYet: FormState = {}

/** E-mail and password; works without scripts. */
export function SignInForm({ returnTo }: { returnTo: string }) {
  const t = useTranslations('auth')
  const refusals = useTranslations('refusals')
  const [state, act, pending] = useActionState(signInAction, nothingYet)
  const [form, fields] = useForm<SignIn, SignIn, Reason[]>({
    id: 'sign-in',
    lastResult: state.result,
    onSubmit(event, { formData }) {
      event.preventDefault()
      if (!pending) startTransition(() => act(formData))
    },
  })
  const { key: emailKey, ...email } = getInputProps(fields.email, { type: 'email' })
  const { key: passwordKey, ...password } = getInputProps(fields.password, { type: 'password' })

  return (
    <form {...getFormProps(form)} action={act} className="stack">
      {form.errors?.map((reason) => (
        <p key={reason} className="notice notice-bad" role="alert" id={form.errorId}>
          {refusals(reason)}
        </p>
      ))}
      <input type="hidden" name="returnTo" value={returnTo} />
      <FieldFrame meta={fields.email} label={t('email')}>
        <input key={emailKey} {...email} autoComplete="username" autoCapitalize="none" />
      </FieldFrame>
      <FieldFrame meta={fields.password} label={t('password')}>
        <input key={passwordKey} {...password} autoComplete="current-password" />
      </FieldFrame>
      <button type="submit" className="button button-chief" aria-disabled={pending}>
        {t('signIn')}
      </button>
    </form>
  )
}
