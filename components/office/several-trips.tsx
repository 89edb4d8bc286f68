'use client'

import { useTranslations } from 'next-intl'
import { startTransition, useActionState } from 'react'
import type { FormState } from '@/lib/forms/state'
import { publishSeveralAction, remindSeveralAction } from '@/lib/trips/actions/several'
import type { Outcome, SeveralAct } from '@/lib/trips/rules/several'
import { Link } from './link'

const actions = { publish: publishSeveralAction, remind: remindSeveralAction } as const
const doneWords = { publish: 'published', remind: 'reminded' } as const
const nothingYet: FormState = {}

export type TickedTrip = { ref: string; id: string; title: string; reference: string }

/** What is about to be done to the ticked trips, then what became of each. */
export function SeveralTrips({ act, trips }: { act: SeveralAct; trips: TickedTrip[] }) {
  const t = useTranslations('filing.several')
  const refusals = useTranslations('refusals')
  const [state, run, working] = useActionState(actions[act], nothingYet)
  const reasons = Object.values(state.result?.error ?? {}).flatMap((one) => one ?? [])

  if (state.outcomes) return <Outcomes act={act} trips={trips} outcomes={state.outcomes} />
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
      {reasons.length > 0 && (
        <p className="notice notice-bad" role="alert">
          {reasons.map((reason) => refusals(reason)).join(' ')}
        </p>
      )}
      <p>{t(`${act}Lead`, { count: trips.length })}</p>
      <ul className="leftovers">
        {trips.map(({ ref, title, reference }) => (
          <li key={ref}>
            <input type="hidden" name="ref" value={ref} />
            <Link href={`/admin/trips/${reference}`}>{title}</Link>
          </li>
        ))}
      </ul>
      <button type="submit" className="button button-chief" aria-disabled={working}>
        {t(act)}
      </button>
    </form>
  )
}

function Outcomes({ act, trips, outcomes }: { act: SeveralAct; trips: TickedTrip[]; outcomes: Outcome[] }) {
  const t = useTranslations('filing.several')
  const refusals = useTranslations('refusals')
  const reasonOf = new Map(outcomes.map(({ id, reason }) => [id, reason]))

  return (
    <section aria-labelledby="outcomes" role="status">
      <h2 id="outcomes">{t('result')}</h2>
      <ul className="leftovers">
        {trips.map(({ id, title, reference }) => {
          const reason = reasonOf.get(id) ?? null
          return (
            <li key={id}>
              <Link href={`/admin/trips/${reference}`}>{title}</Link> –{' '}
              {reason ? t('notDone', { why: refusals(reason) }) : t(doneWords[act])}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
