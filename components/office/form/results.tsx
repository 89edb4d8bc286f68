'use client'

import { useTranslations } from 'next-intl'
import { Line, Pair, PartialDateField, Prose } from './fields'
import { Section } from './section'
import { TripRows } from './trip-rows'
import { useTripFields } from './values'

/** What happened, what came of it, and what is still to be done. */
export function MeetingsSection() {
  const t = useTranslations('tripForm')
  const fields = useTripFields()

  return (
    <Section number={4} name="meetings">
      <Pair lt={fields.meetingsLt} en={fields.meetingsEn} label={t('pairs.meetings')} rows={12} />
      <TripRows group="outcomes" meta={fields.outcomes} rows={fields.outcomes.getFieldList()}>
        {(row) => {
          const outcome = row.getFieldset()
          return (
            <>
              <Prose meta={outcome.textLt} label={t('fields.textLt')} lang="lt" />
              <Prose meta={outcome.textEn} label={t('fields.textEn')} lang="en" />
            </>
          )
        }}
      </TripRows>
      <Pair
        lt={fields.noOutcomeReasonLt}
        en={fields.noOutcomeReasonEn}
        label={t('pairs.noOutcomeReason')}
        hint={t('hints.noOutcome')}
      />
      <TripRows group="followUps" meta={fields.followUps} rows={fields.followUps.getFieldList()}>
        {(row) => {
          const task = row.getFieldset()
          return (
            <>
              <Prose meta={task.textLt} label={t('fields.textLt')} lang="lt" />
              <Prose meta={task.textEn} label={t('fields.textEn')} lang="en" />
              <Line meta={task.ownerLt} label={t('fields.ownerLt')} lang="lt" />
              <Line meta={task.ownerEn} label={t('fields.ownerEn')} lang="en" />
              <PartialDateField meta={task.dueOn} label={t('fields.dueOn')} />
              <PartialDateField meta={task.doneOn} label={t('fields.doneOn')} />
            </>
          )
        }}
      </TripRows>
    </Section>
  )
}
