import { useTranslations } from 'next-intl'
import { KeyEntry } from '@/components/charts/key-entry'

/** What the marks of the timeline mean, in words beside the marks themselves. */
export function TimelineKey({ hasSpans, hasLater, hasOver }: Record<'hasSpans' | 'hasLater' | 'hasOver', boolean>) {
  const t = useTranslations('statistics')

  return (
    <ul className="key">
      <KeyEntry words={t('timeline.keyDay')}>
        <rect className="mark" x="6" y="6" width="5" height="8" />
      </KeyEntry>
      {hasSpans && (
        <KeyEntry words={t('timeline.keySpan')}>
          <rect className="mark mark-span" x="1" y="6" width="18" height="8" />
        </KeyEntry>
      )}
      {hasLater && (
        <KeyEntry words={t('timeline.keyLater')}>
          <circle className="mark mark-later" cx="9" cy="10" r="3" />
        </KeyEntry>
      )}
      {hasOver && (
        <KeyEntry words={t('timeline.keyOver')}>
          <rect className="mark mark-over" x="6" y="6" width="5" height="8" />
        </KeyEntry>
      )}
    </ul>
  )
}
