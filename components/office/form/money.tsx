'use client'

import { useTranslations } from 'next-intl'
import { TripCostAbsence, TripCostCategory, TripCostPayer } from '@/prisma/client/enums'
import { Choose, Line, Pair } from './fields'
import { Section } from './section'
import { TripRows } from './trip-rows'
import { useTripFields } from './values'

const opening = { category: 'airTravel', payer: 'municipality', currency: 'EUR' }

/** Who paid, out of what, how much; an amount that is missing says why. */
export function FundingSection() {
  const t = useTranslations('tripForm')
  const trips = useTranslations('trips')
  const fields = useTripFields()
  const categories = Object.values(TripCostCategory).map((value) => ({ value, label: trips(`categories.${value}`) }))
  const payers = Object.values(TripCostPayer).map((value) => ({ value, label: trips(`payers.${value}`) }))
  const absences = Object.values(TripCostAbsence).map((value) => ({ value, label: t(`absences.${value}`) }))

  return (
    <Section number={5} name="funding">
      <Pair lt={fields.fundingLt} en={fields.fundingEn} label={t('pairs.funding')} />
      <Line meta={fields.fundingMeasure} label={t('fields.fundingMeasure')} hint={t('hints.measure')} />
      <TripRows
        group="costs"
        meta={fields.costs}
        rows={fields.costs.getFieldList()}
        hint={t('hints.costs')}
        opening={opening}
      >
        {(row) => {
          const cost = row.getFieldset()
          return (
            <>
              <Choose meta={cost.category} label={t('fields.category')} choices={categories} />
              <Choose meta={cost.payer} label={t('fields.payer')} choices={payers} />
              <Line meta={cost.amount} label={t('fields.amount')} numeric />
              <Line meta={cost.currency} label={t('fields.currency')} />
              <Choose meta={cost.absence} label={t('fields.absence')} choices={absences} empty={t('absences.none')} />
              <Line meta={cost.absenceGround} label={t('fields.absenceGround')} />
              <Line meta={cost.note} label={t('fields.note')} />
            </>
          )
        }}
      </TripRows>
    </Section>
  )
}
