'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, startTransition, useActionState } from 'react'
import type { FormState } from '@/lib/forms/state'
import { runAgainAction } from '@/lib/jobs/actions'
import {
  deleteViewAction,
  recycleAction,
  restoreRecycledAction,
  restoreVersionAction,
  saveViewAction,
  setInManyAction,
} from '@/lib/records/actions'
import { discardTripAction, takeTripBackAction } from '@/lib/trips/actions/discard'
import { restoreTripVersionAction } from '@/lib/trips/actions/restore'
import { usePending } from '../pending'

const acts = {
  recycle: recycleAction,
  set: setInManyAction,
  restoreVersion: restoreVersionAction,
  restoreRecycled: restoreRecycledAction,
  restoreTrip: restoreTripVersionAction,
  discardTrip: discardTripAction,
  takeTripBack: takeTripBackAction,
  saveView: saveViewAction,
  deleteView: deleteViewAction,
  runAgain: runAgainAction,
} as const

type Props = {
  act: keyof typeof acts
  hidden: Record<string, string | string[]>
  button: string
  /** What the button is about, for those who hear it alone. */
  about?: string
  plain?: boolean
  chief?: boolean
  children?: ReactNode
}

const nothingYet: FormState = {}

/** One act of the office: what it is about, what it needs to be told, a button; why it was refused. */
export function ActForm({ act, hidden, button, about, plain, chief, children }: Props) {
  const refusals = useTranslations('refusals')
  const [state, run, working] = useActionState(acts[act], nothingYet)
  usePending(working)
  const errors = Object.values(state.result?.error ?? {}).flatMap((reasons) => reasons ?? [])
  const stale = state.merge ? (['stale'] as const) : []
  const reasons = [...new Set([...errors, ...stale])]

  return (
    <form
      action={run}
      className="act"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        if (!working) startTransition(() => run(form))
      }}
    >
      {Object.entries(hidden).flatMap(([name, values]) =>
        [values].flat().map((value) => <input key={`${name}${value}`} type="hidden" name={name} value={value} />),
      )}
      {reasons.length > 0 && (
        <div className="notice notice-bad" role="alert">
          {reasons.map((reason) => (
            <p key={reason}>{refusals(reason)}</p>
          ))}
        </div>
      )}
      {children}
      <button
        type="submit"
        className={plain ? 'button button-plain' : chief ? 'button button-chief' : 'button'}
        aria-disabled={working}
        aria-label={about}
      >
        {button}
      </button>
    </form>
  )
}
