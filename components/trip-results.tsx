import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/dates/format'
import type { PublicTrip } from '@/lib/trips/read/public-detail'
import { followUpState } from '@/lib/trips/rules/follow-up-state'
import { Prose, Words } from './local-text'

type Report = NonNullable<PublicTrip['report']>

/** What the trip achieved, or why nothing, and what is to follow from it. */
export function TripResults({ report, today }: { report: Report; today: string }) {
  const t = useTranslations('trips')
  const { outcomes, noOutcomeReason, followUps } = report

  return (
    <>
      <section className="part">
        <h2>{t(outcomes.length === 0 && noOutcomeReason ? 'noOutcome' : 'outcomes')}</h2>
        {outcomes.length > 0 ? (
          <ul className="entries">
            {outcomes.map((outcome) => (
              <li key={outcome.text}>
                <Words text={outcome} />
              </li>
            ))}
          </ul>
        ) : noOutcomeReason ? (
          <Prose text={noOutcomeReason} />
        ) : (
          <p className="muted">{t('outcomesNotStated')}</p>
        )}
      </section>
      {followUps.length > 0 && (
        <section className="part">
          <h2>{t('followUps')}</h2>
          <ul className="entries">
            {followUps.map((followUp) => (
              <li key={followUp.id}>
                <p>{followUp.text && <Words text={followUp.text} />}</p>
                <Standing followUp={followUp} today={today} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Standing({ followUp, today }: { followUp: Report['followUps'][number]; today: string }) {
  const t = useTranslations('trips')
  const locale = useLocale()
  const { owner, dueOn, doneOn } = followUp
  const state = followUpState(followUp, today)
  const words = [
    state === 'done' ? doneOn && t('doneOn', { date: formatDate(locale, doneOn) }) : t(`followUpStates.${state}`),
    state !== 'done' && dueOn && t('dueOn', { date: formatDate(locale, dueOn) }),
  ].filter(Boolean)

  return (
    <p className="state muted small" data-state={state}>
      <span>
        {words.join(' · ')}
        {owner && (
          <>
            {' · '}
            {t('owner', { owner: '' })}
            <Words text={owner} />
          </>
        )}
      </span>
    </p>
  )
}
