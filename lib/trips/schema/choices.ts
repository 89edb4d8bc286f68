import type { ColumnField } from '@/lib/records/schema/fields'
import {
  EnglishOrigin,
  Transport,
  TripAct,
  TripCostAbsence,
  TripCostCategory,
  TripCostPayer,
} from '@/prisma/client/enums'

type Choice = Extract<ColumnField, { kind: 'choice' }>

function choice(values: Record<string, string>, words: string): Choice {
  return { kind: 'choice', values: Object.values(values), words }
}

/** What is chosen from in a trip and its report, with where its words stand. */
export const tripChoices = {
  act: choice(TripAct, 'trips.acts'),
  transport: choice(Transport, 'trips.transports'),
  category: choice(TripCostCategory, 'trips.categories'),
  payer: choice(TripCostPayer, 'trips.payers'),
  absence: choice(TripCostAbsence, 'tripForm.absences'),
  englishOrigin: choice(EnglishOrigin, 'register.choices.englishOrigin'),
}
