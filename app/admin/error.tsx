'use client'

import { useTranslations } from 'next-intl'

export default function OfficeError({ reset }: { reset: () => void }) {
  const t = useTranslations('office.broken')

  return (
    <main className="sign-in" id="content">
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <p>
        <button type="button" className="button" onClick={reset}>
          {t('again')}
        </button>
      </p>
    </main>
  )
}
