import type { TaskKind } from '../schema/kinds'

/** A task as the database finds it, with how many of its kind there are. */
export type Found = {
  kind: TaskKind
  total: number
  id: string
  title: string | null
  about: string | null
  at: string | null
}
