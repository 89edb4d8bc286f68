import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/dates/format'
import { today } from '@/lib/dates/today'
import { env } from '@/lib/env'
import { municipalityOf } from '@/lib/i18n/addresses'
import { type Addresses, getPathname } from '@/lib/i18n/navigation'

type Props = { addresses: Addresses; updated?: { at: Date | null; timeZone: string } }

/** The end of a page's content: when it last changed, the way to say what is wrong with it and, on paper, its address. */
export function PageFoot({ addresses, updated }: Props) {
  const t = useTranslations('common')
  const locale = useLocale()
  const municipality = municipalityOf(addresses)
  const address = env().TILTAS_ORIGIN + addresses[locale]

  return (
    <footer className="page-foot">
      {updated?.at && (
        <p>
          <time dateTime={updated.at.toISOString()}>
            {t('updated', { date: formatDate(locale, today(updated.timeZone, updated.at)) })}
          </time>
        </p>
      )}
      {municipality && (
        <p className="no-print">
          <a
            href={`${feedbackPath(locale, municipality)}?page=${encodeURIComponent(addresses[locale])}`}
            rel="nofollow"
          >
            {t('reportFault')}
          </a>
        </p>
      )}
      <p className="print-only">{t('pageAddress', { address })}</p>
    </footer>
  )
}

function feedbackPath(locale: keyof Addresses, municipality: string) {
  return getPathname({ locale, href: { pathname: '/[municipality]/feedback', params: { municipality } } })
}
