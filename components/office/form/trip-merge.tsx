'use client'

import type { ReactNode } from 'react'
import type { Merge } from '@/lib/records/schema/answer'
import { MergeScreen } from '../register/merge'
import { useLive } from './live'

type Props = { timeZone: string; working: boolean; atFirst: Merge | null; children: ReactNode }

/** Both texts when somebody else saved the trip meanwhile, in the place of the form, which keeps what was typed; otherwise the form. */
export function TripMerge({ timeZone, working, atFirst, children }: Props) {
  const known = useLive((live) => live.merge)
  const isMerging = useLive((live) => live.isMerging)
  // Before scripts run the answer is not in the store yet.
  const merge = known ?? atFirst
  const isShown = merge !== null && (isMerging || known === null)

  return (
    <>
      {isShown && <MergeScreen key={merge.version} merge={merge} timeZone={timeZone} working={working} />}
      <div hidden={isShown}>{children}</div>
    </>
  )
}
