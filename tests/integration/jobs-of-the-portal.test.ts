import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import type { Job } from '@/lib/jobs/job'
import { putJob } from '@/lib/jobs/post'
import { getJobs } from '@/lib/jobs/read'
import { runJobs } from '@/lib/jobs/run'
import { runAgain } from '@/lib/jobs/write'
import { Refusal } from '@/lib/refusal'
import { getTasks } from '@/lib/tasks/read/tasks'
import { municipality, staff } from './office'

let administrator: Staff
let stranger: Staff

beforeAll(async () => {
  administrator = await staff((await municipality('kaunas')).id, 'administrator')
  stranger = await staff((await municipality('vilnius')).id, 'administrator')
})

/** An instance of the portal that does this, until the test ends or it is stopped. */
async function instance(run: Job['run'], change: Partial<Job> = {}) {
  const job: Job = { name: 'carryOutSchedule', noticedWithin: 0.5, run, ...change }
  const stop = await runJobs([job], env().DATABASE_URL)
  onTestFinished(() => stop())
  return stop
}

const put = (data: object, at = new Date()) => db.$transaction((tx) => putJob(tx, 'carryOutSchedule', data, at))
const until = async (isSo: () => boolean | Promise<boolean>) => {
  for (const end = Date.now() + 15_000; Date.now() < end; await pause(50)) if (await isSo()) return
  throw new Error('It did not come to be')
}

test('of two instances one does each job, and each is done', async () => {
  const done: number[] = []
  const note: Job['run'] = async ({ data }) => done.push((data as { number: number }).number)
  await instance(note)
  await Promise.all(Array.from({ length: 40 }, (_, number) => put({ number })))
  await instance(note)
  await until(async () => done.length >= 40)
  await pause(1_000)
  expect(done.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, number) => number))
}, 40_000)

test('a job is asked for with its act: undone with it', async () => {
  const waiting = async () => (await getJobs(administrator)).coming.length
  const before = await waiting()
  const undone = db.$transaction(async (tx) => {
    await putJob(tx, 'carryOutSchedule', {}, new Date('2099-01-01T00:00:00Z'))
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect(await waiting()).toBe(before)
})

test('a job that was due while no instance ran is done by the next, and told as late', async () => {
  await put({ municipalityId: administrator.municipalityId }, new Date(Date.now() - 3_600_000))
  const done: unknown[] = []
  await instance(async ({ data }) => done.push(data))
  await until(async () => (await getJobs(administrator)).late.length > 0)
  expect(done).toEqual([{ municipalityId: administrator.municipalityId }])
  expect((await getJobs(stranger)).late).toEqual([])
})

test('a job whose time has passed and that has not run waits on the first page of its administrator, with the way to it', async () => {
  const { municipalityId } = administrator
  const now = new Date('2024-06-03T09:00:00Z')
  const lateOf = async (someone: Staff, at: Date) =>
    (await getTasks(someone, null, at)).find(({ kind }) => kind === 'lateJobs')
  expect(await lateOf(administrator, now)).toBeUndefined()

  await put({ municipalityId }, new Date('2024-06-03T08:56:00Z'))
  expect(await lateOf(administrator, now)).toBeUndefined()
  const late = await lateOf(administrator, new Date('2024-06-03T09:02:00Z'))
  expect(late).toMatchObject({ total: 1, tasks: [{ title: 'Ataskaitos skelbimas ar atšaukimas nustatytu laiku' }] })
  expect(late?.tasks[0]?.at).toBe('2024-06-03T08:56:00.000Z')
  const [job] = (await getJobs(administrator)).coming.filter(({ dueAt }) => dueAt < new Date('2025-01-01'))
  expect(late?.tasks[0]?.href).toBe(`/admin/jobs#job-${job?.id}`)
  expect(await lateOf(stranger, new Date('2024-06-03T09:02:00Z'))).toBeUndefined()
  expect(await lateOf(await staff(municipalityId, 'publisher'), new Date('2024-06-03T09:02:00Z'))).toBeUndefined()

  const done: unknown[] = []
  await instance(async ({ data }) => done.push(data))
  await until(() => done.length > 0)
  await until(async () => (await lateOf(administrator, new Date('2024-06-03T09:02:00Z'))) === undefined)
})

test('what fails is kept with its reason, and done again when an administrator of its municipality says so', async () => {
  let allowed = false
  let done = false
  await instance(async () => {
    if (!allowed) throw new Refusal('notPublished')
    done = true
  })
  await put({ municipalityId: administrator.municipalityId })
  const failed = async () => (await getJobs(administrator)).failed
  await until(async () => (await failed()).length > 0)

  const [job] = await failed()
  expect(job).toMatchObject({ name: 'carryOutSchedule', reason: 'notPublished' })
  expect((await getJobs(stranger)).failed).toEqual([])
  await expect(runAgain(stranger, job?.id ?? '')).rejects.toMatchObject({ reason: 'jobMissing' })

  allowed = true
  await runAgain(administrator, job?.id ?? '')
  await until(() => done)
  expect(await failed()).toEqual([])
  expect(await db.auditEntry.findFirst({ where: { act: 'jobs:runAgain' } })).toMatchObject({
    userId: administrator.id,
    detail: { job: 'carryOutSchedule' },
  })
})

test('a job that comes round waits once, however many instances ask for it', async () => {
  const round = { name: 'sendLetters', when: { everyMinutes: 60 } } as const
  await instance(async () => undefined, round)
  await instance(async () => undefined, round)
  const { coming } = await getJobs(administrator)
  expect(coming.filter(({ name }) => name === 'sendLetters')).toHaveLength(1)
})

test('jobs outlive the loss of every connection to the database', async () => {
  const done: unknown[] = []
  await instance(async ({ data }) => {
    await db.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'tiltas jobs'`
    done.push(data)
  })
  await put({ first: true })
  await put({ second: true })
  await until(() => done.length >= 2)
  await until(async () => !(await getJobs(administrator)).coming.some(({ name }) => name === 'carryOutSchedule'))
  expect(done).toEqual([{ first: true }, { second: true }])
})
