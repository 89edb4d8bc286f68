'use client'

import { startRegistration } from '@simplewebauthn/browser'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { addPasskeyAction, startPasskeyAction } from '@/lib/accounts/actions/passkey'
import type { Reason } from '@/lib/refusal'
import { BackupCodes } from './backup-codes'
import { PasskeysUnavailable } from './passkeys-unavailable'

/** Makes a passkey in this browser and keeps it, under the name typed here. */
export function AddPasskey() {
  const t = useTranslations('accounts')
  const refusals = useTranslations('refusals')
  const id = useId()
  const [working, setWorking] = useState(false)
  const [refused, setRefused] = useState<Reason>()
  const [codes, setCodes] = useState<string[]>()

  async function add(form: FormData) {
    if (working) return
    setWorking(true)
    const outcome = await made(String(form.get('passkeyName') ?? '')).catch(() => ({
      refused: 'passkeyNotMade' as const,
    }))
    setWorking(false)
    if ('refused' in outcome) setRefused(outcome.refused)
    else if (outcome.codes) setCodes(outcome.codes)
    else location.assign('/admin/account')
  }

  if (codes) return <BackupCodes codes={codes} />
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void add(new FormData(event.currentTarget))
      }}
    >
      {refused && (
        <p className="notice notice-bad" role="alert">
          {refusals(refused)}
        </p>
      )}
      <div className="field">
        <label htmlFor={id}>{t('passkeyName')}</label>
        <p className="hint" id={`${id}-hint`}>
          {t('passkeyNameHint')}
        </p>
        <input id={id} name="passkeyName" maxLength={60} autoComplete="off" aria-describedby={`${id}-hint`} />
      </div>
      <PasskeysUnavailable />
      <button type="submit" className="button" aria-disabled={working}>
        {t('passkeyAdd')}
      </button>
    </form>
  )
}

async function made(name: string) {
  const start = await startPasskeyAction()
  if ('refused' in start) return start
  const response = await startRegistration({ optionsJSON: start.options })
  return addPasskeyAction({ ceremony: start.ceremony, name, device: navigator.userAgent, response })
}
