'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'

/** New backup codes, to keep: they are shown this once. */
export function BackupCodes({ codes }: { codes: string[] }) {
  const t = useTranslations('accounts')
  const heading = useRef<HTMLHeadingElement>(null)
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`Tiltas\n${codes.join('\n')}\n`)}`
  useEffect(() => heading.current?.focus(), [])

  return (
    <section className="stack backup-codes" aria-labelledby="backup-codes">
      <h3 id="backup-codes" tabIndex={-1} ref={heading}>
        {t('backupReady')}
      </h3>
      <p>{t('backupLead')}</p>
      <ul className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="office-links">
        <a href={file} download={t('backupFile')} className="button">
          {t('backupDownload')}
        </a>
        <a href="/admin/account" className="button button-chief">
          {t('backupGoOn')}
        </a>
      </p>
    </section>
  )
}
