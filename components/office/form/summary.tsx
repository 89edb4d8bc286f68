'use client'

import { useTranslations } from 'next-intl'
import type { Reason } from '@/lib/refusal'
import { listOf, nameOfField, rowOf } from './names'
import { Wrong } from './wrong'

type Props = { formId: string; errors: Record<string, Reason[]>; answer: object | undefined }

/** What is wrong in the form of a trip, in the order of its fields. */
export function ErrorSummary({ formId, errors, answer }: Props) {
  const t = useTranslations('tripForm')
  const placeOf = (field: string) => ({ href: `#${formId}-${field}`, label: nameOfField(t, field) })
  return <Wrong formId={formId} errors={Object.fromEntries(inFormOrder(errors))} answer={answer} placeOf={placeOf} />
}

const order = [
  ...[
    'originalText',
    'bases',
    'basisLt',
    'basisEn',
    'startsOn',
    'endsOn',
    'destinations',
    'returnTransport',
    'travellers',
  ],
  ...['timeAndPlaceLt', 'timeAndPlaceEn', 'purposeLt', 'purposeEn', 'meetingsLt', 'meetingsEn', 'outcomes'],
  ...[
    'noOutcomeReasonLt',
    'noOutcomeReasonEn',
    'followUps',
    'fundingLt',
    'fundingEn',
    'fundingMeasure',
    'costs',
    'statedTotal',
  ],
  ...['signerPostLt', 'signerPostEn', 'signerName', 'englishOrigin', 'partnerCityIds', 'agreementIds', 'membershipIds'],
]

/** What is wrong in the order in which the fields stand in the form, row by row. */
function inFormOrder(fields: Record<string, Reason[]>) {
  const place = (field: string) => order.indexOf(listOf(field)) * 1000 + Number(rowOf(field) || 0)
  return Object.entries(fields).sort(([a], [b]) => place(a) - place(b))
}
