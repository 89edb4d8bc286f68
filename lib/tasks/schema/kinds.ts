/** What may wait for someone in the office, the most pressing first. */
export const taskKinds = [
  'returned',
  'toSign',
  'overdue',
  'toReview',
  'changed',
  'messages',
  'failedJobs',
  'lateJobs',
  'drafts',
  'due',
  'outdated',
  'silent',
  'perishable',
  'reviews',
  'deadLinks',
] as const

export type TaskKind = (typeof taskKinds)[number]

/** One thing to be done, with the way to where it is done. */
export type Task = {
  title: string
  href: string
  /** What is said of it beside its title: a comment, an address; or a day, which the words of its kind say. */
  about: string | null
  /** A date known in part or a moment, as its kind has it; null when there is none. */
  at: string | null
}

export type TaskGroup = { kind: TaskKind; total: number; tasks: Task[] }

/** How long a partner may be silent, and how old a number or a review may become. */
export const monthsOfSilence = 24
export const monthsOfNumbers = 12
export const monthsOfReviews = 12
