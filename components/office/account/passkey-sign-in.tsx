'use client'

import { startAuthentication } from '@simplewebauthn/browser'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { passkeySignInAction, startPasskeySignInAction } from '@/lib/auth/actions'
import type { Reason } from '@/lib/refusal'
import { PasskeysUnavailable } from './passkeys-unavailable'

/** Signs in with whichever passkey the person chooses; both factors at once. */
export function PasskeySignIn({ returnTo }: { returnTo: string }) {
  const t = useTranslations('auth')
  const refusals = useTranslations('refusals')
  const [working, setWorking] = useState(false)
  const [refused, setRefused] = useState<Reason>()

  async function signIn() {
    if (working) return
    setWorking(true)
    const outcome = await answered(returnTo).catch(() => ({ refused: 'passkeyWrong' as const }))
    setWorking(false)
    if ('refused' in outcome) setRefused(outcome.refused)
    else location.assign(outcome.to)
  }

  return (
    <div className="stack">
      {refused && (
        <p className="notice notice-bad" role="alert">
          {refusals(refused)}
        </p>
      )}
      <button type="button" className="button" aria-disabled={working} onClick={() => void signIn()}>
        {t('passkey')}
      </button>
      <PasskeysUnavailable />
    </div>
  )
}

async function answered(returnTo: string) {
  const { options, ceremony } = await startPasskeySignInAction()
  const response = await startAuthentication({ optionsJSON: options })
  return passkeySignInAction({ ceremony, returnTo, response })
}
