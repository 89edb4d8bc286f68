import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/dates/format'

/** That a text the municipality words for itself is a draft, or when it was last reviewed. */
export function DraftNote({ draft, reviewedOn }: { draft: boolean; reviewedOn: string | null }) {
  const t = useTranslations('accessibility')
  const locale = useLocale()

  return (
    <div className={draft ? 'notice' : 'muted small'}>
      {draft && (
        <p>
          <strong>{t('draft')}.</strong> {t('draftNote')}
        </p>
      )}
      <p>{reviewedOn ? t('reviewed', { date: formatDate(locale, reviewedOn) }) : t('notReviewed')}</p>
    </div>
  )
}
