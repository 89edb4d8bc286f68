import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { today } from '@/lib/dates/today'
import { messagesOf } from '@/lib/i18n/messages'
import { getTroubledJobs } from '@/lib/jobs/read'
import { descriptionOfModel } from '@/lib/records/schema/register'
import { titlesOf } from '@/lib/translations/read/list'
import { type Task, type TaskGroup, type TaskKind, taskKinds } from '../schema/kinds'
import type { Found } from './found'
import { registerTasks } from './register'
import { tripTasks } from './trips'

/** How many tasks of a kind stand on the first page, and how many where one kind is asked for. */
const first = 5
const most = 200

/** What waits for this person, kind by kind, the most pressing first; kinds of which there is nothing are left out. */
export async function getTasks(staff: Staff, only: TaskKind | null = null, now = new Date()): Promise<TaskGroup[]> {
  const day = today(staff.municipality.timeZone, now)
  const length = only ? most : first
  const [trips, register, jobs] = await Promise.all([
    tripTasks(staff, day, length),
    registerTasks(staff, day, length),
    staff.may('jobs:manage') ? getTroubledJobs(staff, length, now) : [],
  ])
  const { names } = messagesOf(staff.locale).office.jobList
  const troubled = jobs.map(
    ({ kind, id, name, total, at }): Found => ({
      ...{ kind, id, total, title: names[name] ?? name, about: null, at: at?.toISOString() ?? null },
    }),
  )
  const found = await withTitles(staff, [...trips, ...register, ...troubled])
  return taskKinds.flatMap((kind) => {
    const own = found.filter((one) => one.kind === kind)
    if (own.length === 0 || (only && only !== kind)) return []
    return [{ kind, total: own[0]?.total ?? 0, tasks: own.map(taskOf) }]
  })
}

/** Outdated translations are found by their record, which is named as everywhere else. */
async function withTitles(staff: Staff, found: Found[]) {
  const refs = found.flatMap(({ kind, id }) => {
    const [recordType = '', recordId = ''] = id.split('/')
    return kind === 'outdated' ? [{ recordType, recordId }] : []
  })
  const titles = await titlesOf(staff.locale, refs)
  return found.map((one) => ({ ...one, title: titles.get(one.id.split('/')[1] ?? '') ?? one.title }))
}

function taskOf({ kind, id, title, about, at }: Found): Task {
  const href = hrefOf(kind, id)
  // Trips go to the same places again: their numbers tell them apart.
  const name = title && href === `/admin/trips/${id}` ? `${title} · ${id}` : title || id
  return { title: name, href, about, at }
}

function hrefOf(kind: TaskKind, id: string) {
  switch (kind) {
    case 'messages':
      return '/admin/feedback'
    case 'failedJobs':
    case 'lateJobs':
      return `/admin/jobs#job-${id}`
    case 'silent':
    case 'perishable':
    case 'reviews':
      return `/admin/register/${id}`
    case 'outdated':
      return `/admin/translations/${inList(id)}`
    case 'deadLinks':
      return `/admin/register/${inList(id)}`
    default:
      return `/admin/trips/${id}`
  }
}

/** `PartnerCity/<id>` as its list has it: `partner-cities/<id>`. */
function inList(ref: string) {
  const [model = '', id = ''] = ref.split('/')
  return `${descriptionOfModel(model)?.path ?? model}/${id}`
}
