/** A version that somebody else saved while one's own text was being typed. */
export type Merge = {
  version: number
  by: string | null
  /** ISO 8601, UTC. */
  at: string
  units: MergeUnit[]
}

/** One thing that both have differently, as words in the person's language. */
export type MergeUnit = {
  unit: string
  label: string
  base: string
  mine: string
  theirs: string
  /** Whose change it is; null when both changed it, so that a choice is needed. */
  default: 'mine' | 'theirs' | null
  /** Whether a text of one's own may take the place of both. */
  writable: boolean
  lang?: 'lt' | 'en'
}

export type Alike = { title: string; context: string | null; href: string }
