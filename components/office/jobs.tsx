import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import { isReason } from '@/lib/forms/parse'
import { jobNames } from '@/lib/jobs/job'
import type { JobRow } from '@/lib/jobs/read'
import { isLate } from '@/lib/jobs/rules'
import { ActForm } from './register/act-form'

type Props = { staff: Staff; jobs: JobRow[] }

/** What failed: when, why, and a button to have it done again. */
export async function FailedJobs({ staff, jobs }: Props) {
  const { t, refusals, name, due, endedAt } = await words(staff)
  if (jobs.length === 0) return <p className="empty">{t('noneFailed')}</p>

  const why: Column = [
    'why',
    ({ reason, message }) => (isReason(reason) ? refusals(reason) : (message ?? t('unknown'))),
  ]
  const act: Column = [
    'act',
    (job) => (
      <ActForm act="runAgain" hidden={{ id: job.id }} button={t('runAgain')} about={`${t('runAgain')}: ${name(job)}`} />
    ),
  ]
  return (
    <JobTable
      {...{ t, name, jobs }}
      caption={t('failed', { count: jobs.length })}
      columns={[due, ['failedAt', endedAt], why, act]}
    />
  )
}

/** What the portal did later than it was due, because it did not run then. */
export async function LateJobs({ staff, jobs }: Props) {
  const { t, name, due, endedAt } = await words(staff)
  if (jobs.length === 0) return null
  return (
    <JobTable {...{ t, name, jobs }} caption={t('late', { count: jobs.length })} columns={[due, ['doneAt', endedAt]]} />
  )
}

/** What is to come, the next first. */
export async function ComingJobs({ staff, jobs }: Props) {
  const { t, name, due } = await words(staff)
  const now = new Date()
  const state: Column = ['state', (job) => t(`states.${standingOf(job, now)}`)]
  return <JobTable {...{ t, name, jobs }} caption={t('coming')} columns={[['dueNext', due[1]], state]} />
}

/** Where a job stands that has not ended: also that its time has passed and it has not run. */
function standingOf({ state, dueAt }: JobRow, now: Date) {
  if (state === 'active') return 'active'
  if (isLate(dueAt, now)) return 'late'
  return state === 'retry' ? 'retry' : 'created'
}

type Words = Awaited<ReturnType<typeof words>>
type Column = [
  heading: 'due' | 'dueNext' | 'failedAt' | 'doneAt' | 'why' | 'act' | 'state',
  cell: (job: JobRow) => ReactNode,
]
type TableProps = Pick<Words, 't' | 'name'> & { jobs: JobRow[]; caption: string; columns: Column[] }

function JobTable({ t, name, jobs, caption, columns }: TableProps) {
  return (
    <table className="office-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('job')}</th>
          {columns.map(([heading]) => (
            <th key={heading} scope="col">
              {t(heading)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <tr key={job.id} id={`job-${job.id}`}>
            <th scope="row">{name(job)}</th>
            {columns.map(([heading, cell]) => (
              <td key={heading} data-label={t(heading)}>
                {cell(job)}
              </td>
            ))}
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
  const due: Column = ['due', ({ dueAt }) => moment(dueAt)]
  return { t, refusals, name, due, endedAt: ({ endedAt }: JobRow) => moment(endedAt) }
}
