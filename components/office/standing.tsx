import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import type { OfficeTrip } from '@/lib/trips/read/office-trip'
import { businessTrip } from '@/lib/trips/schema/record'
import { Link } from './link'
import { State } from './state'

/** Where the report stands, who brought it there and when, and what a publisher asked to change. */
export async function Standing({ staff, trip }: { staff: Staff; trip: OfficeTrip }) {
  const { locale, municipality } = staff
  const t = await getTranslations({ locale, namespace: 'office.trip' })
  const history = await getTranslations({ locale, namespace: 'tripHistory' })
  const audit = await getTranslations({ locale, namespace: 'register.audit' })
  const moment = (at: Date) => formatMoment(locale, at, municipality.timeZone)
  const { submission, publication, state } = trip

  return (
    <div className="standing">
      <p>
        <State state={state} marks={trip.marks} locale={locale} />
        <span>{trip.filer ? t('filedBy', { name: trip.filer }) : t('loaded')}</span>
        <span>
          {t(trip.changedBy ? 'changedBy' : 'changedAt', { name: trip.changedBy ?? '', at: moment(trip.updatedAt) })}
        </span>
        {state === 'submitted' && submission && (
          <span>{said(t, 'submitted', submission.submittedBy, moment(submission.submittedAt))}</span>
        )}
        {state === 'published' && publication && (
          <span>{said(t, 'published', publication.publishedBy, moment(publication.publishedAt))}</span>
        )}
      </p>
      <p>
        <Link href={`/admin/trips/${trip.reference}/history`}>{history('link')}</Link>
        {staff.may('audit:read') && <Link href={`/admin/audit?record=${trip.id}`}>{audit('ownEntries')}</Link>}
      </p>
      {staff.may('register:edit') && (
        <p>
          <Link href={`/admin/translations/${businessTrip.path}/${trip.id}`}>{t('translations')}</Link>
        </p>
      )}
      {state === 'published' && (
        <p>
          <a href={`/lt/${municipality.slug}/komandiruotes/${trip.reference}`}>{t('openPublic')}</a>
          <a href={`/en/${municipality.slug}/trips/${trip.reference}`}>{t('openPublicIn')}</a>
        </p>
      )}
      {state === 'returned' && submission && (
        <blockquote className="notice notice-warn">
          <p className="above-title">
            {submission.decidedBy ? t('returnedBy', { name: submission.decidedBy.name }) : t('returned')}
          </p>
          <p className="as-typed">{submission.comment ?? t('underHeadings')}</p>
        </blockquote>
      )}
      {state === 'withdrawn' && publication?.withdrawnAt && (
        <blockquote className="notice notice-warn">
          <p className="above-title">
            {t('withdrawnBy', { name: publication.withdrawnBy?.name ?? '–', at: moment(publication.withdrawnAt) })}
          </p>
          {publication.noteLt && <p className="as-typed">{publication.noteLt}</p>}
          <p className="as-typed">{publication.reason}</p>
        </blockquote>
      )}
    </div>
  )
}

type Translate = Awaited<ReturnType<typeof getTranslations<'office.trip'>>>

function said(t: Translate, act: 'submitted' | 'published', by: { name: string } | null, at: string) {
  return by ? t(`${act}By`, { name: by.name, at }) : t(`${act}At`, { at })
}
