import { getTranslations } from 'next-intl/server'
import { formatRange } from '@/lib/dates/format'
import type { Locale } from '@/lib/i18n/routing'
import type { OfficeEntry, OfficeList } from '@/lib/trips/read/office-list'
import { officePagesPart } from '@/lib/trips/schema/office-pages'
import { Link } from './link'
import { State } from './state'

type Props = { locale: Locale; list: OfficeList; empty: string; path: string }

/** A list of trips with the ways to its other pages, or what will be here when it is empty. */
export async function TripList({ locale, list, empty, path }: Props) {
  const t = await getTranslations({ locale, namespace: 'office.list' })
  const { entries, first, previous, next } = list
  const count = entries.length
  if (count === 0) return first ? <Link href={path}>{t('first')}</Link> : <p className="empty">{empty}</p>

  return (
    <>
      <TripTable locale={locale} entries={entries} caption={t(first || next ? 'part' : 'count', { count })} />
      {(first || next) && (
        <nav className="pages" aria-label={t('pages')}>
          {first && <Link href={path}>{t('first')}</Link>}
          {previous && <Link href={path + officePagesPart('before', previous)}>{t('previous')}</Link>}
          {next && <Link href={path + officePagesPart('after', next)}>{t('next')}</Link>}
        </nav>
      )}
    </>
  )
}

async function TripTable({ locale, entries, caption }: { locale: Locale; entries: OfficeEntry[]; caption: string }) {
  const t = await getTranslations({ locale, namespace: 'office.list' })

  return (
    <table className="office-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('reference')}</th>
          <th scope="col">{t('trip')}</th>
          <th scope="col">{t('when')}</th>
          <th scope="col">{t('who')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.reference}>
            <td className="tabular" data-label={t('reference')}>
              {entry.reference}
            </td>
            <th scope="row">
              <Link href={`/admin/trips/${entry.reference}`}>{entry.destinations.join(' – ') || t('noPlace')}</Link>
              {entry.purpose && (
                <span className="clipped muted" lang={entry.purpose.lang}>
                  {entry.purpose.text}
                </span>
              )}
            </th>
            <td data-label={t('when')}>{formatRange(locale, entry.startsOn, entry.endsOn) ?? t('noDates')}</td>
            <td data-label={t('who')}>{entry.travellers.join(', ') || '–'}</td>
            <td data-label={t('state')}>
              <State state={entry.state} marks={entry.marks} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
