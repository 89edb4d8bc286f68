'use client'

import { useParams } from 'next/navigation'
import en from '@/locales/en/errors.json'
import lt from '@/locales/lt/errors.json'

/** What a reader sees when a page fails. Next requires this one to be a client component. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const { locale } = useParams()
  const words = locale === 'en' ? en : lt

  return (
    <div className="frame">
      <main id="content">
        <h1>{words.errorTitle}</h1>
        <p className="lead">{words.errorBody}</p>
        {error.digest && <p className="muted small">{words.errorCode.replace('{code}', error.digest)}</p>}
        <p className="mt-6">
          <button type="button" className="underline" onClick={reset}>
            {words.retry}
          </button>{' '}
          · <a href={locale === 'en' ? '/en' : '/lt'}>{words.toStart}</a>
        </p>
      </main>
    </div>
  )
}
