'use client'

import { browserSupportsWebAuthn } from '@simplewebauthn/browser'
import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'

/** Says why passkeys do not work here: without scripts, or in a browser that knows none. */
export function PasskeysUnavailable() {
  const t = useTranslations('auth')
  const supported = useSyncExternalStore(never, browserSupportsWebAuthn, () => true)

  return (
    <>
      <noscript>
        <p className="hint">{t('passkeyScripts')}</p>
      </noscript>
      {!supported && <p className="hint">{t('passkeyUnsupported')}</p>}
    </>
  )
}

function never() {
  return () => {}
}
