import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import { isReason } from '@/lib/forms/parse'
import { jobNames } from '@/lib/jobs/job'
import type { JobRow } from '@/lib/jobs/read'
import { ActForm } from './register/act-form'

type Props = { staff: Staff; jobs: JobRow[] }

/** What failed: when, why, and a button to have it done again. */
export async function FailedJobs({ staff, jobs }: Props) {
  const { t, refusals, name, moment } = await words(staff)
  if (jobs.length === 0) return <p className="empty">{t('noneFailed')}</p>

  return (
    <table className="office-table">
      <caption>{t('failed', { count: jobs.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('job')}</th>
          <th scope="col">{t('due')}</th>
          <th scope="col">{t('failedAt')}</th>
          <th scope="col">{t('why')}</th>
          <th scope="col">{t('act')}</th>
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <tr key={job.id}>
            <th scope="row">{name(job)}</th>
            <td data-label={t('due')}>{moment(job.dueAt)}</td>
            <td data-label={t('failedAt')}>{moment(job.endedAt)}</td>
            <td data-label={t('why')}>{isReason(job.reason) ? refusals(job.reason) : (job.message ?? t('unknown'))}</td>
            <td data-label={t('act')}>
              <ActForm
                act="runAgain"
                hidden={{ id: job.id }}
                button={t('runAgain')}
                about={`${t('runAgain')}: ${name(job)}`}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What the portal did later than it was due, because it did not run then. */
export async function LateJobs({ staff, jobs }: Props) {
  const { t, name, moment } = await words(staff)
  if (jobs.length === 0) return null

  return (
    <table className="office-table">
      <caption>{t('late', { count: jobs.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('job')}</th>
          <th scope="col">{t('due')}</th>
          <th scope="col">{t('doneAt')}</th>
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <tr key={job.id}>
            <th scope="row">{name(job)}</th>
            <td data-label={t('due')}>{moment(job.dueAt)}</td>
            <td data-label={t('doneAt')}>{moment(job.endedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What is to come, the next first. */
export async function ComingJobs({ staff, jobs }: Props) {
  const { t, name, moment } = await words(staff)

  return (
    <table className="office-table">
      <caption>{t('coming')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('job')}</th>
          <th scope="col">{t('due')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <tr key={job.id}>
            <th scope="row">{name(job)}</th>
            <td data-label={t('due')}>{moment(job.dueAt)}</td>
            <td data-label={t('state')}>
              {t(`states.${job.state === 'active' || job.state === 'retry' ? job.state : 'created'}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

async function words({ locale, municipality }: Staff) {
  const t = await getTranslations({ locale, namespace: 'office.jobList' })
  const refusals = await getTranslations({ locale, namespace: 'refusals' })
  const name = (job: JobRow) => {
    const known = jobNames.find((one) => one === job.name)
    return known ? t(`names.${known}`) : job.name
  }
  const moment = (at: Date | null) => (at ? formatMoment(locale, at, municipality.timeZone) : '–')
  return { t, refusals, name, moment }
}
