'use client'

import { type FieldMetadata, getFormProps, getInputProps, getTextareaProps, useForm } from '@conform-to/react'
import { useTranslations } from 'next-intl'
import { startTransition, useActionState } from 'react'
import type { FormState } from '@/lib/forms/state'
import type { Reason } from '@/lib/refusal'
import { groundsOf } from '@/lib/trips/rules/doubts'
import { type DecisionField, type DecisionVerb, decisionVerbs } from './decision-verbs'
import { Confirmations } from './form/doubts'
import { FieldFrame } from './form/field-frame'
import { usePending } from './pending'

type Values = Partial<Record<DecisionField, string>>
type Props = { verb: DecisionVerb; id: string; version: number; values?: Values; chief?: boolean; fold?: string }
type Meta = FieldMetadata<string | undefined, Values, Reason[]>

const nothingYet: FormState = {}

/**
 * One verb of the office about one trip: a button, and fields for the words and times that the verb needs. With the words of
 * `fold` it stands folded behind them, until it is answered: also without scripts what is wrong is seen.
 */
export function DecisionForm({ verb, id, version, values, chief, fold }: Props) {
  const t = useTranslations('office.decide')
  const refusals = useTranslations('refusals')
  const { action, fields: needed, folded = [] } = decisionVerbs[verb]
  const [state, act, working] = useActionState(action, nothingYet)
  usePending(working)
  const [form, fields] = useForm<Values, Values, Reason[]>({
    id: `verb-${verb}`,
    lastResult: state.result,
    ...(values && { defaultValue: values }),
    onSubmit(event, { formData }) {
      event.preventDefault()
      if (!working) startTransition(() => act(formData))
    },
  })
  const shown: readonly string[] = [...needed, ...folded, ...groundsOf(state.doubts ?? [])]
  const elsewhere = Object.entries(form.allErrors).flatMap(([field, reasons]) => (shown.includes(field) ? [] : reasons))
  const control = (field: DecisionField) =>
    field === 'clock' && !fields.clock.errors ? null : (
      <Control key={field} field={field} meta={fields[field]} verb={verb} />
    )

  const whole = (
    <form {...getFormProps(form)} action={act} className="verb">
      {elsewhere.length > 0 && (
        <div className="notice notice-bad" role="alert">
          {[...new Set(elsewhere)].map((reason) => (
            <p key={reason}>{refusals(reason)}</p>
          ))}
        </div>
      )}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      {state.doubts && <Confirmations doubts={state.doubts} answer={state.result} />}
      {needed.map(control)}
      {folded.length > 0 && (
        <details open={folded.some((field) => fields[field].errors) || undefined}>
          <summary>{t(`folded.${verb === 'return' ? 'return' : 'english'}`)}</summary>
          {folded.map(control)}
        </details>
      )}
      <p className="hint">{t(`hints.${verb}`)}</p>
      <button type="submit" className={chief ? 'button button-chief' : 'button'} aria-disabled={working}>
        {t(`verbs.${verb}`)}
      </button>
    </form>
  )
  if (!fold) return whole
  return (
    <details open={state.result || state.doubts ? true : undefined}>
      <summary>{fold}</summary>
      {whole}
    </details>
  )
}

const inputs = { day: 'date', time: 'time', withheldUntil: 'date' } as const
const choices = { clock: ['first', 'second'], outcome: ['cancelled', 'refused'] } as const

function Control({ field, meta, verb }: { field: DecisionField; meta: Meta; verb: DecisionVerb }) {
  const t = useTranslations('office.decide')
  const label = field === 'reasonLt' ? t(`why.${verb === 'withdraw' ? 'withdraw' : 'other'}`) : t(`fields.${field}`)
  const hint = field === 'day' || field === 'time' ? t('zone') : undefined

  if (field in inputs) {
    const { key, ...props } = getInputProps(meta, {
      type: inputs[field as keyof typeof inputs],
      ariaDescribedBy: meta.descriptionId,
    })
    return (
      <FieldFrame meta={meta} label={label} {...(hint && { hint })}>
        <input key={key} {...props} />
      </FieldFrame>
    )
  }
  if (field in choices)
    return (
      <FieldFrame meta={meta} label={label}>
        <select id={meta.id} name={meta.name} defaultValue={meta.initialValue} aria-invalid={Boolean(meta.errors)}>
          {choices[field as keyof typeof choices].map((value) => (
            <option key={value} value={value}>
              {t(`choices.${value}`)}
            </option>
          ))}
        </select>
      </FieldFrame>
    )
  const { key, ...props } = getTextareaProps(meta)
  return (
    <FieldFrame meta={meta} label={label}>
      <textarea key={key} {...props} rows={field === 'comment' ? 3 : 2} lang={field.endsWith('En') ? 'en' : 'lt'} />
    </FieldFrame>
  )
}
