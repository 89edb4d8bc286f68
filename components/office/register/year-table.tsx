'use client'

import { useTranslations } from 'next-intl'
import { startTransition, useActionState } from 'react'
import type { FormState } from '@/lib/forms/state'
import type { YearColumn, YearValues } from '@/lib/networks/schema/year'
import { saveYearAction } from '@/lib/records/actions'
import type { Reason } from '@/lib/refusal'
import { FormFoot } from '../form/foot'
import { useUnsavedWarning } from '../form/unsaved'
import { Wrong } from '../form/wrong'
import { idOf, type Row, RowOfYear } from './year-row'

type Props = { year: number; page: number; rows: Row[] }
type Typed = Partial<Record<YearColumn | 'version', string>> & { seats?: { holder?: string }[] }

const formId = 'year'
const nothingYet: FormState = {}

/** The memberships of a year as one table to type in, kept at once. It works without scripts. */
export function YearTable({ year, page, rows }: Props) {
  const t = useTranslations('membershipYear')
  const [state, run, working] = useActionState(saveYearAction, nothingYet)
  const onInput = useUnsavedWarning(t('unsaved'), formId)
  const errors: Record<string, Reason[] | null> = state.result?.error ?? {}
  const typed = state.result?.initialValue?.rows as Typed[] | undefined
  const columns = ['amount', 'currency', 'coordinatorLt', 'coordinatorEn', 'seats', 'reviewedOn', 'verdict'] as const

  return (
    <form
      id={formId}
      action={run}
      onInput={onInput}
      onSubmit={(event) => {
        event.preventDefault()
        const sent = new FormData(event.currentTarget)
        if (!working) startTransition(() => run(sent))
      }}
    >
      <input type="hidden" name="year" value={year} />
      <input type="hidden" name="page" value={page} />
      <Wrong
        formId={formId}
        errors={errors}
        answer={state.result}
        placeOf={(field) => ({ href: `#${idOf(field)}`, label: nameOf(rows, field) })}
      />
      <table className="office-table year-table">
        <caption>{t('caption', { year: String(year) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('network')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const answered = state.year?.rows.find(({ id }) => id === row.id)
            const shown = answered?.values ?? typedOver(row.values, typed?.[at])
            return (
              <RowOfYear
                // What is shown anew after an answer takes the place of what was typed.
                key={`${row.id} ${answered?.version ?? typed?.[at]?.version ?? row.version}`}
                row={row}
                at={at}
                version={answered?.version ?? Number(typed?.[at]?.version ?? row.version)}
                values={shown}
                collisions={answered?.collisions ?? []}
                errors={errors}
              />
            )
          })}
        </tbody>
      </table>
      <FormFoot working={working}>
        <button type="submit" className="button button-chief" aria-disabled={working}>
          {t('save')}
        </button>
      </FormFoot>
    </form>
  )
}

/** What was typed before an error, in the place of what the record has. */
function typedOver(values: YearValues, typed: Typed | undefined): YearValues {
  if (!typed) return values
  const { seats = [], version: _, ...columns } = typed
  return {
    ...{ ...values, amount: '', coordinatorLt: '', coordinatorEn: '', reviewedOn: '', verdict: '' },
    ...columns,
    seats: values.seats.map((seat, at) => ({ ...seat, holder: seats[at]?.holder ?? '' })),
  }
}

function nameOf(rows: Row[], field: string) {
  return rows[Number(/^rows\[(\d+)\]/.exec(field)?.[1])]?.network ?? ''
}
