import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** What the marks of the timeline mean, in words beside the marks themselves. */
export function TimelineKey({ hasLater, hasOver }: { hasLater: boolean; hasOver: boolean }) {
  const t = useTranslations('statistics')

  return (
    <ul className="key">
      <Entry words={t('timeline.keyDay')}>
        <rect className="mark" x="6" y="6" width="5" height="8" />
      </Entry>
      <Entry words={t('timeline.keySpan')}>
        <rect className="mark mark-span" x="1" y="6" width="18" height="8" />
      </Entry>
      {hasLater && (
        <Entry words={t('timeline.keyLater')}>
          <circle className="mark mark-later" cx="9" cy="10" r="3" />
        </Entry>
      )}
      {hasOver && (
        <Entry words={t('timeline.keyOver')}>
          <rect className="mark mark-over" x="6" y="6" width="5" height="8" />
        </Entry>
      )}
    </ul>
  )
}

function Entry({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li>
      <svg className="key-mark" viewBox="0 0 20 20" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  )
}
