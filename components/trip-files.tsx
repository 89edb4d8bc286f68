import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/dates/format'
import { today } from '@/lib/dates/today'
import type { PublicTrip } from '@/lib/trips/read/public-detail'
import { Words } from './local-text'

type Report = NonNullable<PublicTrip['report']>

/** The files of a report, each with its type, size and the language it is in. */
export function TripFiles({ documents }: { documents: Report['documents'] }) {
  const t = useTranslations('trips')
  const format = useFormatter()
  const languages = new Intl.DisplayNames([useLocale()], { type: 'language' })
  if (documents.length === 0) return null
  const size = (bytes: number) =>
    bytes < 1_000_000
      ? format.number(Math.ceil(bytes / 1000), { style: 'unit', unit: 'kilobyte' })
      : format.number(bytes / 1_000_000, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })

  return (
    <section className="part">
      <h2>{t('documents')}</h2>
      <ul className="entries">
        {documents.map(({ id, title, fileName, lang, size: bytes }) => (
          <li key={id}>
            <p>{title && <Words text={title} />}</p>
            <p className="muted small">
              {[fileName.split('.').at(-1)?.toUpperCase(), size(bytes), languages.of(lang)].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
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
        {corrections.map(({ id, at, note }) => (
          <li key={id}>
            <p className="muted small">
              <time dateTime={at.toISOString()}>{formatDate(locale, today(timeZone, at))}</time>
            </p>
            <p>{note && <Words text={note} />}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
