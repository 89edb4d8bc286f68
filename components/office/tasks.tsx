import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { formatDate } from '@/lib/dates/format'
import { formatMoment } from '@/lib/dates/moment'
import type { Task, TaskGroup, TaskKind } from '@/lib/tasks/schema/kinds'
import { Link } from './link'

/** Where all tasks of a kind are: a list of the office, or the first page with that kind alone. */
const lists: Partial<Record<TaskKind, string>> = {
  ...{ toReview: '/admin/review', drafts: '/admin/trips', messages: '/admin/feedback', failedJobs: '/admin/jobs' },
  lateJobs: '/admin/jobs',
  reviews: '/admin/register/memberships/year',
  outdated: '/admin/translations?state=outdated',
}

/** What waits for a person: of each kind how much, the first few, and the way to all. */
export async function Tasks({ staff, groups }: { staff: Staff; groups: TaskGroup[] }) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'tasks' })
  if (groups.length === 0) return <p className="empty">{t('none')}</p>

  return groups.map(({ kind, total, tasks }) => (
    <section key={kind} className="tasks" aria-labelledby={`task-${kind}`}>
      <h2 id={`task-${kind}`}>{t(`kinds.${kind}`, { count: total })}</h2>
      <p className="hint">{t(`hints.${kind}`)}</p>
      <ul>
        {tasks.map((task, at) => (
          <li key={`${task.href}${at.toString()}`}>
            <Link href={task.href}>{task.title}</Link> <About staff={staff} kind={kind} task={task} />
          </li>
        ))}
      </ul>
      {total > tasks.length && (
        <p>
          <Link href={lists[kind] ?? `/admin?task=${kind}`}>{t('all', { count: total })}</Link>
        </p>
      )}
    </section>
  ))
}

async function About({ staff, kind, task: { at, about } }: { staff: Staff; kind: TaskKind; task: Task }) {
  const { locale, municipality } = staff
  const t = await getTranslations({ locale, namespace: 'tasks' })
  const isMoment = kind === 'outdated' || kind === 'messages' || kind === 'failedJobs' || kind === 'lateJobs'
  const date = at && (isMoment ? formatMoment(locale, new Date(at), municipality.timeZone) : formatDate(locale, at))
  const dated =
    kind === 'silent' || kind === 'perishable' || kind === 'reviews' || isMoment || kind === 'due' || kind === 'overdue'
  const said = dated
    ? date
      ? t(`dates.${kind}`, { date })
      : t(kind === 'reviews' ? 'neverReviewed' : 'undated')
    : kind === 'deadLinks'
      ? troubleOf(about, t)
      : about

  return said ? <span className="muted">{said}</span> : null
}

const troubles = [
  'noSuchHost',
  'refused',
  'timedOut',
  'certificate',
  'notPublic',
  'tooManyRedirects',
  'broken',
] as const

function troubleOf(about: string | null, t: Awaited<ReturnType<typeof getTranslations<'tasks'>>>) {
  const trouble = troubles.find((one) => one === about)
  return trouble ? t(`troubles.${trouble}`) : t('status', { status: about ?? '' })
}
