import type { Reason } from '@/lib/refusal'

/** What is done to several trips of the list at once, each as by hand. */
export const severalActs = ['publish', 'remind'] as const
export type SeveralAct = (typeof severalActs)[number]

export const permissionOfSeveral = { publish: 'trips:publish', remind: 'trips:review' } as const

/** What became of one of them: null where it was done, otherwise why it was not. */
export type Outcome = { id: string; reason: Reason | null }
