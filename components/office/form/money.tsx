'use client'

import { useTranslations } from 'next-intl'
import { TripCostAbsence, TripCostCategory, TripCostPayer } from '@/prisma/client/enums'
import { Choose, Line, Pair } from './fields'
import { Section } from './section'
import { Total } from './total'
import { TripRows } from './trip-rows'
import { formId, useTripFields } from './values'

const opening = { category: 'airTravel', payer: 'municipality', currency: 'EUR' }

/** Who paid, out of what, how much; an amount that is missing says why. */
export function FundingSection() {
  const t = useTranslations('tripForm')
  const trips = useTranslations('trips')
  const fields = useTripFields()
  const costs = fields.costs.getFieldList()
  const categories = Object.values(TripCostCategory).map((value) => ({ value, label: trips(`categories.${value}`) }))
  const payers = Object.values(TripCostPayer).map((value) => ({ value, label: trips(`payers.${value}`) }))
  const absences = Object.values(TripCostAbsence).map((value) => ({ value, label: t(`absences.${value}`) }))

  return (
    <Section number={5} name="funding">
      <Pair lt={fields.fundingLt} en={fields.fundingEn} label={t('pairs.funding')} />
      <Line meta={fields.fundingMeasure} label={t('fields.fundingMeasure')} hint={t('hints.measure')} />
      <TripRows group="costs" meta={fields.costs} rows={costs} hint={t('hints.costs')} opening={opening}>
        {(row) => {
          const cost = row.getFieldset()
          return (
            <>
              <Choose meta={cost.category} label={t('fields.category')} choices={categories} />
              <Choose meta={cost.payer} label={t('fields.payer')} choices={payers} />
              <Line meta={cost.amount} label={t('fields.amount')} numeric />
              <Line meta={cost.currency} label={t('fields.currency')} />
              <Choose meta={cost.absence} label={t('fields.absence')} choices={absences} empty={t('absences.none')} />
              <Line meta={cost.absenceGroundLt} label={t('fields.absenceGroundLt')} lang="lt" />
              <Line meta={cost.absenceGroundEn} label={t('fields.absenceGroundEn')} lang="en" />
              <Line meta={cost.noteLt} label={t('fields.noteLt')} lang="lt" />
              <Line meta={cost.noteEn} label={t('fields.noteEn')} lang="en" />
            </>
          )
        }}
      </TripRows>
      <Total key={costs.length} formId={formId} rows={costs.map(opened)} />
      <Line meta={fields.statedTotal} label={t('fields.statedTotal')} hint={t('hints.statedTotal')} numeric />
    </Section>
  )
}

type Cost = ReturnType<ReturnType<typeof useTripFields>['costs']['getFieldList']>[number]

/** What a row opened with, as text. */
function opened(row: Cost) {
  const { amount, currency, absence } = row.getFieldset()
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return {
    amount: text(amount.initialValue),
    currency: text(currency.initialValue),
    absence: text(absence.initialValue),
  }
}
