'use client'

import { FormProvider, FormStateInput, getFormProps, parse, useForm } from '@conform-to/react'
import { useTranslations } from 'next-intl'
import { startTransition, useActionState, useEffect, useMemo, useState } from 'react'
import type { FormState } from '@/lib/forms/state'
import type { Merge } from '@/lib/records/schema/answer'
import type { FieldReason, Reason } from '@/lib/refusal'
import { saveTripAction } from '@/lib/trips/actions/form'
import type { Reading } from '@/lib/trips/read/office-trip'
import type { Doubt } from '@/lib/trips/rules/doubts'
import { Controls } from '../register/controls'
import { type Fieldset, FormContext } from '../register/form-context'
import type { Control } from '../register/plan'
import { Autosave } from './autosave'
import { FormBar } from './bar'
import { Confirmations } from './doubts'
import { NewerLine } from './keeping'
import { LinksSection } from './links'
import { LiveContext, liveStore } from './live'
import { FundingSection } from './money'
import { PasteSection, ReadingReport } from './paste'
import { MeetingsSection } from './results'
import { BasisSection, PurposeSection, SignerSections, TimeAndPlaceSection } from './sections'
import { ErrorSummary } from './summary'
import type { Picking } from './trip-editor'
import { TripMerge } from './trip-merge'
import { useUnsavedWarning } from './unsaved'
import { formId, openingValues, type TripValues } from './values'

export type FormTrip = {
  /** The version that was on the screen when the person began. */
  known: { id: string; version: number } | null
  /** What a new trip is called by its form, however often the form is sent. */
  newId: string | null
  values: Record<string, unknown> | null
  unsaved: { id: string; version: number } | null
  missing: FieldReason[] | null
  doubts: Doubt[]
  merge: Merge | null
  reading: Reading | null
  mayAsk: boolean
  maySubmit: boolean
  /** Whether the report is public, so that what is typed is a change of it. */
  ofPublished: boolean
}

const nothingYet: FormState = {}

function draw(controls: Control[], fields: Fieldset) {
  return <Controls controls={controls} fields={fields} />
}

/** A trip and its report on one page. What is wrong is judged on the server; rows come and go here, or there without scripts. */
export function TripFormPage({ trip, pick, timeZone }: { trip: FormTrip; pick: Picking; timeZone: string }) {
  const { known, unsaved, missing, doubts, reading } = trip
  const [state, act, working] = useActionState(saveTripAction, nothingYet)
  const [live] = useState(() => liveStore({ missing, doubts, merge: trip.merge, isMerging: trip.merge !== null }))
  const onChanged = useUnsavedWarning(useTranslations('tripForm')('unsaved'), formId)
  const [form] = useForm<TripValues, TripValues, Reason[]>({
    id: formId,
    lastResult: state.result,
    defaultValue: openingValues(trip.values),
    onValidate: ({ formData }) => parse(formData, { resolve: (value) => ({ value: value as TripValues }) }),
    onSubmit(event, { formData }) {
      event.preventDefault()
      if (!working) startTransition(() => act(formData))
    },
  })

  const isNew = known === null
  const picking = useMemo(() => ({ ...pick, found: state.found, notes: {}, isNew, draw }), [pick, state.found, isNew])
  useEffect(() => {
    if (state.merge) live.set({ merge: state.merge, isMerging: true })
    if (state.doubts) live.set({ doubts: state.doubts })
  }, [state, live])

  return (
    <LiveContext value={live}>
      <FormContext value={picking}>
        <FormProvider context={form.context}>
          <form {...getFormProps(form)} action={act} className="trip-form">
            <FormStateInput />
            {/* What the Enter key does in a field: the first button of the form, which must not be one that removes a row. */}
            <button type="submit" name="intent" value="save" hidden />
            {trip.newId && <input type="hidden" name="newId" value={trip.newId} />}
            {known && <input type="hidden" name="id" value={known.id} />}
            {known && <input type="hidden" name="version" value={known.version} />}
            <Autosave formId={formId} live={live} unsaved={unsaved} onChanged={onChanged} />
            <ErrorSummary formId={formId} errors={form.allErrors} answer={state.result} />
            {state.doubts && <Confirmations formId={formId} doubts={state.doubts} answer={state.result} />}
            <NewerLine />
            {/* What was typed stays in the form, and is sent with the choice. */}
            <TripMerge timeZone={timeZone} working={working} atFirst={state.merge ?? trip.merge}>
              <PasteSection reading={reading} />
              {reading && <ReadingReport reading={reading} />}
              <BasisSection />
              <TimeAndPlaceSection countries={pick.countries} />
              <PurposeSection />
              <MeetingsSection />
              <FundingSection />
              <SignerSections />
              <LinksSection />
              <FormBar
                working={working}
                timeZone={timeZone}
                mayAsk={trip.mayAsk}
                maySubmit={trip.maySubmit}
                ofPublished={trip.ofPublished}
              />
            </TripMerge>
          </form>
        </FormProvider>
      </FormContext>
    </LiveContext>
  )
}
