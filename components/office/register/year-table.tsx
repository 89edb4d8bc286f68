'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { startTransition, useActionState, useEffect, useRef } from 'react'
import type { FormState } from '@/lib/forms/state'
import type { MembershipsOfYear } from '@/lib/networks/read/year'
import type { Collision, YearColumn, YearValues } from '@/lib/networks/schema/year'
import { saveYearAction } from '@/lib/records/actions'
import type { Reason } from '@/lib/refusal'
import { useUnsavedWarning } from '../form/unsaved'

type Row = MembershipsOfYear['rows'][number]
type Props = { year: number; page: number; rows: Row[] }
type Typed = Partial<Record<YearColumn | 'version', string>> & { seats?: { holder?: string }[] }

const nothingYet: FormState = {}

/** The memberships of a year as one table to type in, kept at once. It works without scripts. */
export function YearTable({ year, page, rows }: Props) {
  const t = useTranslations('membershipYear')
  const refusals = useTranslations('refusals')
  const [state, run, working] = useActionState(saveYearAction, nothingYet)
  const onInput = useUnsavedWarning(t('unsaved'))
  const box = useRef<HTMLDivElement>(null)
  const errors: Record<string, Reason[] | null> = state.result?.error ?? {}
  const wrong = Object.entries(errors).flatMap(([field, reasons]) =>
    (reasons ?? []).map((reason) => ({ field, reason })),
  )
  const typed = state.result?.initialValue?.rows as Typed[] | undefined
  const columns = ['amount', 'currency', 'coordinatorLt', 'coordinatorEn', 'seats', 'reviewedOn', 'verdict'] as const

  useEffect(() => {
    if (state.result) box.current?.focus()
  }, [state.result])

  return (
    <form
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
      {wrong.length > 0 && (
        <div className="notice notice-bad" role="alert" tabIndex={-1} ref={box}>
          <h2>{t('wrong')}</h2>
          <ul>
            {wrong.map(({ field, reason }) => (
              <li key={field + reason}>
                {field ? (
                  <a href={`#${idOf(field)}`}>
                    {nameOf(rows, field)}: {refusals(reason)}
                  </a>
                ) : (
                  refusals(reason)
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
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
      <div className="form-bar">
        <p className="form-bar-state" role="status">
          {working ? t('working') : ''}
        </p>
        <button type="submit" className="button button-chief" aria-disabled={working}>
          {t('save')}
        </button>
      </div>
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

const idOf = (field: string) => field.replace(/[^A-Za-z0-9]+/g, '-')

function nameOf(rows: Row[], field: string) {
  return rows[Number(/^rows\[(\d+)\]/.exec(field)?.[1])]?.network ?? ''
}

type RowProps = {
  row: Row
  at: number
  version: number
  values: YearValues
  collisions: Collision[]
  errors: Record<string, Reason[] | null>
}

function RowOfYear({ row, at, version, values, collisions, errors }: RowProps) {
  const t = useTranslations('membershipYear')
  const verdicts = useTranslations('membershipYear.verdicts')
  const { id, network, member, before } = row
  const name = `rows[${at}]`
  const control = (column: string, label: string, value: string) => ({
    id: idOf(`${name}.${column}`),
    name: `${name}.${column}`,
    defaultValue: value,
    'aria-label': `${network}: ${label}`,
    'aria-invalid': Boolean(errors[`${name}.${column}`]) || undefined,
    autoComplete: 'off',
  })
  const field = (column: Exclude<YearColumn, 'verdict'>, more = {}) => (
    <td data-label={t(`columns.${column}`)}>
      <input {...control(column, t(`columns.${column}`), values[column])} {...more} />
      <Theirs collisions={collisions} column={column} />
    </td>
  )

  return (
    <tr>
      <th scope="row">
        <Link href={`/admin/register/memberships/${id}`}>{network}</Link>
        {member && <span className="muted"> {member}</span>}
        <input type="hidden" name={`${name}.id`} value={id} />
        <input type="hidden" name={`${name}.version`} value={version} />
      </th>
      {field('amount', { inputMode: 'decimal', size: 9, placeholder: before ?? undefined })}
      {field('currency', { size: 4 })}
      {field('coordinatorLt', { lang: 'lt' })}
      {field('coordinatorEn', { lang: 'en' })}
      <td data-label={t('columns.seats')}>
        {values.seats.map((seat, index) => (
          <label key={seat.id}>
            <span className="muted">{seat.title}</span>
            <input type="hidden" name={`${name}.seats[${index}].id`} value={seat.id} />
            <input {...control(`seats[${index}].holder`, seat.title, seat.holder)} />
            <Theirs collisions={collisions} column={seat.id} />
          </label>
        ))}
      </td>
      {field('reviewedOn', { className: 'date', size: 10, placeholder: '2026-11-21' })}
      <td data-label={t('columns.verdict')}>
        <select {...control('verdict', t('columns.verdict'), values.verdict)}>
          <option value="">{t('notChosen')}</option>
          <option value="keep">{verdicts('keep')}</option>
          <option value="leave">{verdicts('leave')}</option>
        </select>
        <Theirs collisions={collisions} column="verdict" />
      </td>
    </tr>
  )
}

/** What somebody else typed in the same field meanwhile. */
function Theirs({ collisions, column }: { collisions: Collision[]; column: string }) {
  const t = useTranslations('membershipYear')
  const collision = collisions.find((one) => one.column === column)
  if (!collision) return null

  const { by, theirs } = collision
  const words = column === 'verdict' && (theirs === 'keep' || theirs === 'leave') ? t(`verdicts.${theirs}`) : theirs
  return <p className="field-error">{t('theirs', { name: by ?? t('someone'), value: words || t('nothing') })}</p>
}
