'use client'

import { FormProvider, FormStateInput, getFormProps, parse, useForm } from '@conform-to/react'
import { useTranslations } from 'next-intl'
import { type ReactNode, startTransition, useActionState } from 'react'
import type { FormState } from '@/lib/forms/state'
import { saveRecordAction } from '@/lib/records/actions'
import type { FormValues } from '@/lib/records/rules/values'
import type { RecordKey } from '@/lib/records/schema/description'
import type { Reason } from '@/lib/refusal'
import { FormFoot } from '../form/foot'
import { useUnsavedWarning } from '../form/unsaved'
import { AlikeNotice } from './alike'
import { Controls } from './controls'
import { type Fieldset, FormContext, type Values } from './form-context'
import { MergeScreen } from './merge'
import { type Control, labelsIn, type Option, type QuickPlan, type Section } from './plan'
import { Repetition } from './repetition'
import { WrongInRecord } from './wrong'

type Props = {
  /** The list the record is in, and the record with the version that is on the screen; null for a new one. */
  list: string
  record: { id: string; version: number } | null
  sections: Section[]
  values: FormValues
  names: Record<string, string>
  choices: Partial<Record<RecordKey, Option[]>>
  quick: Partial<Record<RecordKey, QuickPlan>>
  /** What is said under a field, by its name. */
  notes: Record<string, ReactNode>
  timeZone: string
  repeats: boolean
}

const formId = 'record'
const nothingYet: FormState = {}

function draw(controls: Control[], fields: Fieldset) {
  return <Controls controls={controls} fields={fields} />
}

/** The form of a record of any type, as its description says. What is wrong is judged on the server; it works without scripts. */
export function RecordForm({ list, record, sections, values, names, choices, quick, notes, timeZone, repeats }: Props) {
  const t = useTranslations('registerForm.form')
  const [state, act, working] = useActionState(saveRecordAction, nothingYet)
  const onInput = useUnsavedWarning(t('unsaved'), formId)
  const [form, fields] = useForm<Values, Values, Reason[]>({
    id: formId,
    lastResult: state.result,
    defaultValue: values as never,
    onValidate: ({ formData }) => parse(formData, { resolve: (value) => ({ value: value as Values }) }),
    onSubmit(event, { formData }) {
      event.preventDefault()
      if (!working) startTransition(() => act(formData))
    },
  })
  const { merge, found } = state
  const typed = sections.map(({ title, controls }, index) => (
    <section key={title} className="form-section" aria-labelledby={`section-${index}`}>
      <h2 id={`section-${index}`}>{title}</h2>
      <Controls controls={controls} fields={fields as unknown as Fieldset} />
    </section>
  ))

  return (
    <FormContext value={{ names, choices, quick, found, notes, isNew: record === null, draw }}>
      <FormProvider context={form.context}>
        <form
          {...getFormProps(form)}
          action={act}
          className="record-form"
          onInput={onInput}
          onSubmitCapture={(event) => {
            // A row that is added, moved or removed changes the form, though nothing is typed.
            if ((event.nativeEvent as SubmitEvent).submitter?.closest('.rows')) onInput()
          }}
        >
          <FormStateInput />
          {/* What the Enter key does in a field: the first button of the form, which must not be one that removes a row. */}
          <button type="submit" hidden />
          <input type="hidden" name="list" value={list} />
          {record && <input type="hidden" name="id" value={record.id} />}
          {record && <input type="hidden" name="version" value={record.version} />}
          <WrongInRecord
            formId={formId}
            errors={form.allErrors}
            labels={labelsIn(sections.flatMap(({ controls }) => controls))}
            answer={state}
          />
          {state.alike && <AlikeNotice alike={state.alike} />}
          {merge && <MergeScreen key={merge.version} merge={merge} timeZone={timeZone} working={working} />}
          {/* What was typed stays in the form, and is sent with the choice. */}
          <div hidden={merge !== undefined}>
            {typed}
            {repeats && record === null && <Repetition />}
            <FormFoot working={working}>
              <button type="submit" className="button button-chief" aria-disabled={working}>
                {t('save')}
              </button>
            </FormFoot>
          </div>
        </form>
      </FormProvider>
    </FormContext>
  )
}
