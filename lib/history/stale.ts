import { Refusal } from '@/lib/refusal'

/** What someone else saved while a form was open: who, when, and the values that now differ from the ones typed. */
export type Newer = {
  version: number
  by: string | null
  /** ISO 8601, UTC. */
  at: string
  values: { field: string; value: string }[]
}

/** Refuses to write over a version that the person has not seen. */
export class Stale extends Refusal {
  constructor(readonly newer: Newer) {
    super('stale')
  }

  override answer() {
    return { newer: this.newer }
  }
}
