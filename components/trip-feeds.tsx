import { useTranslations } from 'next-intl'
import { FileLink } from './files/link'

/** The feeds by which readers are told of new reports and of corrections. */
export function TripFeeds({ municipality }: { municipality: string }) {
  const t = useTranslations('trips.feeds')

  return (
    <p className="part no-print">
      {t('heading')}:{' '}
      <FileLink municipality={municipality} file="/[municipality]/reports.atom">
        {t('reports.link')}
      </FileLink>
      ,{' '}
      <FileLink municipality={municipality} file="/[municipality]/corrections.atom">
        {t('corrections.link')}
      </FileLink>
    </p>
  )
}
