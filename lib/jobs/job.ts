import type { When } from './rules'

/** The portal's jobs by name; the words for them are messages. */
export const jobNames = [
  'sendLetters',
  'forgetMessages',
  'followNames',
  'followImports',
  'checkLinks',
  'remindOfDeadlines',
  'carryOutSchedule',
] as const

export type JobName = (typeof jobNames)[number]

/** What it was asked to do, and from when on. */
type Asked = { data: unknown; due: Date; now: Date }

/** Something the portal does by itself. A refusal is final; anything else that goes wrong is tried again. */
export type Job = {
  name: JobName
  /** Absent where each is asked for, for a moment of its own (`putJob`). */
  when?: When
  /** How soon a job that is due must be noticed, in seconds. */
  noticedWithin: number
  run: (asked: Asked) => Promise<unknown>
}
