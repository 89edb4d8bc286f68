'use client'

import { useTranslations } from 'next-intl'
import type { Alike } from '@/lib/records/schema/answer'

/** Records that may be the one being entered, and the way to say that it is another. */
export function AlikeNotice({ alike }: { alike: Alike[] }) {
  const t = useTranslations('registerForm.form')

  return (
    <section className="notice notice-warn" aria-label={t('alike')}>
      <p>
        <strong>{t('alike')}</strong>
      </p>
      <p>{t('alikeHint')}</p>
      <ul>
        {alike.map(({ title, context, href }) => (
          <li key={href}>
            <a href={href} target="_blank" rel="noreferrer">
              {title}
            </a>
            {context && <span className="muted"> {context}</span>}
          </li>
        ))}
      </ul>
      <button type="submit" name="notAlike" value="yes" className="button">
        {t('notAlike')}
      </button>
    </section>
  )
}
