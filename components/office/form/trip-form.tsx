'use client'

import { FormProvider, FormStateInput, getFormProps, parse, useForm } from '@conform-to/react'
import { useTranslations } from 'next-intl'
import { startTransition, useActionState } from 'react'
import type { FormState } from '@/lib/forms/state'
import type { FieldReason, Reason } from '@/lib/refusal'
import { saveTripAction } from '@/lib/trips/actions'
import type { Choices } from '@/lib/trips/read/office-records'
import type { Reading } from '@/lib/trips/read/office-trip'
import type { TripInput } from '@/lib/trips/schema/form'
import { FormBar } from './bar'
import { LinksSection } from './links'
import { FundingSection } from './money'
import { NewerVersion } from './newer'
import { PasteSection, ReadingReport } from './paste'
import { MeetingsSection } from './results'
import { BasisSection, PurposeSection, SignerSections, TimeAndPlaceSection } from './sections'
import { ErrorSummary } from './summary'
import { useUnsavedWarning } from './unsaved'
import { formId, openingValues, type TripValues } from './values'

type Props = {
  trip: {
    id: string
    version: number
    input: TripInput
    missing: FieldReason[]
    reading: Reading | null
    /** Whether the report is public, so that what is typed is a change of it. */
    ofPublished?: boolean
  } | null
  choices: Choices
  timeZone: string
}

const nothingYet: FormState = {}

/** A trip and its report on one page. What is wrong is judged on the server; rows come and go here, or there without scripts. */
export function TripFormPage({ trip, choices, timeZone }: Props) {
  const [state, act, working] = useActionState(saveTripAction, nothingYet)
  const onInput = useUnsavedWarning(useTranslations('tripForm')('unsaved'))
  const [form] = useForm<TripValues, TripValues, Reason[]>({
    id: formId,
    lastResult: state.result,
    defaultValue: openingValues(trip?.input ?? null),
    onValidate: ({ formData }) => parse(formData, { resolve: (value) => ({ value: value as TripValues }) }),
    onSubmit(event, { formData }) {
      event.preventDefault()
      if (!working) startTransition(() => act(formData))
    },
  })

  return (
    <FormProvider context={form.context}>
      <form {...getFormProps(form)} action={act} className="trip-form" onInput={onInput}>
        <FormStateInput />
        {/* What the Enter key does in a field: the first button of the form, which must not be one that removes a row. */}
        <button type="submit" name="intent" value="save" hidden />
        {trip && <input type="hidden" name="id" value={trip.id} />}
        {trip && <input type="hidden" name="version" value={state.newer?.version ?? trip.version} />}
        <ErrorSummary formId={formId} errors={form.allErrors} answer={state.result} />
        {state.newer && <NewerVersion newer={state.newer} timeZone={timeZone} />}
        <PasteSection reading={trip?.reading ?? null} />
        {trip?.reading && <ReadingReport reading={trip.reading} />}
        <BasisSection />
        <TimeAndPlaceSection choices={choices} />
        <PurposeSection />
        <MeetingsSection />
        <FundingSection />
        <SignerSections />
        <LinksSection choices={choices} />
        <FormBar missing={trip?.missing ?? null} working={working} ofPublished={trip?.ofPublished ?? false} />
      </form>
    </FormProvider>
  )
}
