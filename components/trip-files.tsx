import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/dates/format'
import { today } from '@/lib/dates/today'
import { reportFileAddresses, reportForms } from '@/lib/documents/addresses'
import type { PublicTrip } from '@/lib/trips/read/public-detail'
import { Words } from './local-text'
import { RecordFiles } from './record-files'

type Report = NonNullable<PublicTrip['report']>

/** The report itself as a file: in the official form, and as the text it was made from, where there is one. */
export function TripDownloads({
  municipality,
  reference,
  report,
}: {
  municipality: string
  reference: string
  report: Report
}) {
  const t = useTranslations('trips')
  const locale = useLocale()
  const forms = reportForms.filter((form) => form !== 'original' || report.originalText !== null)

  return (
    <p className="downloads no-print small mb-6">
      {t('downloads')}:{' '}
      {forms.map((form, index) => (
        <span key={form}>
          {index > 0 && ', '}
          <a href={reportFileAddresses(municipality, reference, form)[locale]} download>
            {t(`download.${form}`)}
          </a>
        </span>
      ))}
    </p>
  )
}

/** The files put to a report. */
export function TripFiles({ municipality, documents }: { municipality: string; documents: Report['documents'] }) {
  const t = useTranslations('trips')
  if (documents.length === 0) return null

  return (
    <section className="part">
      <h2>{t('documents')}</h2>
      <RecordFiles municipality={municipality} files={documents} />
    </section>
  )
}

/** What was corrected after the report became public, when and why, in the order it was. */
export function TripCorrections({ corrections, timeZone }: { corrections: Report['corrections']; timeZone: string }) {
  const t = useTranslations('trips')
  const locale = useLocale()
  if (corrections.length === 0) return null

  return (
    <section className="part">
      <h2>{t('corrections')}</h2>
      <ol className="entries">
        {corrections.map(({ id, at, note, reason }) => (
          <li key={id}>
            <p className="muted small">
              <time dateTime={at.toISOString()}>{formatDate(locale, today(timeZone, at))}</time>
            </p>
            <p>{note && <Words text={note} />}</p>
            {reason && (
              <p>
                {t('correctionReason')} <Words text={reason} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
