import { useTranslations } from 'next-intl'
import type { LocalText } from '@/lib/i18n/in-locale'
import type { PublicTrip } from '@/lib/trips/read/public-detail'
import { Prose } from './local-text'

const headings = ['basis', 'timeAndPlace', 'purpose', 'meetings', 'funding', 'signerPost'] as const

/** The report under the seven headings of the official form, in its order and words. */
export function TripReport({ report }: { report: PublicTrip['report'] }) {
  const t = useTranslations('trips')

  return (
    <ol className="report">
      {headings.map((heading) => (
        <li key={heading}>
          <h2>{t(`headings.${heading}`)}</h2>
          <Said text={report[heading]} />
        </li>
      ))}
      <li>
        <h2>{t('headings.signerName')}</h2>
        {report.signerName ? <p>{report.signerName}</p> : <Said text={null} />}
      </li>
    </ol>
  )
}

function Said({ text }: { text: LocalText | null }) {
  const t = useTranslations('trips')
  return text ? <Prose text={text} /> : <p className="muted">{t('notStated')}</p>
}
