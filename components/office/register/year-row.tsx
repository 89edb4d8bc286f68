import { useTranslations } from 'next-intl'
import type { MembershipsOfYear } from '@/lib/networks/read/year'
import type { Collision, YearColumn, YearValues } from '@/lib/networks/schema/year'
import type { Reason } from '@/lib/refusal'
import { Link } from '../link'

export type Row = MembershipsOfYear['rows'][number]

type Props = {
  row: Row
  at: number
  version: number
  values: YearValues
  collisions: Collision[]
  errors: Record<string, Reason[] | null>
}

/** The membership of one network, to be typed in. */
export function RowOfYear({ row, at, version, values, collisions, errors }: Props) {
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

/** The id of the control of a field. */
export const idOf = (field: string) => field.replace(/[^A-Za-z0-9]+/g, '-')
