import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { type Comparison, goneIn } from '@/lib/records/read/history'
import type { Change, RowChange, ValueChange } from '@/lib/records/rules/difference'
import type { VersionPair } from '@/lib/records/rules/versions'
import { columnLabel, labelOf, rowWords, type Told, wordsOf } from '@/lib/records/rules/words'
import type { RecordDescription } from '@/lib/records/schema/description'
import type { Field } from '@/lib/records/schema/fields'
import { ActForm } from './act-form'
import { WordDifference } from './word-difference'

type Props = {
  staff: Staff
  description: RecordDescription
  comparison: Comparison
  asked: VersionPair
  /** The record as it is now, where the earlier version may be brought back. */
  restorable: { id: string; version: number } | null
}

/** What changed between two versions, read like prose: what was struck out, what was put in, rows that came and went. */
export async function Changes({ staff, description, comparison, asked, restorable }: Props) {
  const { locale } = staff
  const t = await getTranslations({ locale, namespace: 'register.history' })
  const numbers = { from: String(asked.from), to: String(asked.to) }
  const gone = restorable ? await goneIn(staff, description, restorable.id, asked.from) : []

  return (
    <section className="changes" aria-labelledby="changes">
      <h2 id="changes">{asked.from === 0 ? t('first', { to: numbers.to }) : t('changes', numbers)}</h2>
      {comparison.changes.length === 0 && <p className="empty">{t('nothing')}</p>}
      <ChangeList
        staff={staff}
        description={description}
        fields={description.fields}
        changes={comparison.changes}
        told={comparison.told}
      />
      {restorable && asked.from < restorable.version && (
        <ActForm
          act="restoreVersion"
          hidden={{
            list: description.path,
            id: restorable.id,
            version: String(restorable.version),
            to: String(asked.from),
          }}
          button={t('restore', { number: numbers.from })}
        >
          <p className="hint">{t('restoreHint')}</p>
          {gone.length > 0 && (
            <div className="notice notice-warn">
              <p>{t('gone')}</p>
              <ul>
                {gone.map(({ to, id, title }) => (
                  <li key={to + id}>{title}</li>
                ))}
              </ul>
            </div>
          )}
        </ActForm>
      )}
    </section>
  )
}

type ListProps = {
  staff: Staff
  description: RecordDescription
  fields: { [name: string]: Field }
  changes: Change[]
  told: Told
}

async function ChangeList({ staff, description, fields, changes, told }: ListProps) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'register.history' })
  const { key } = description

  return (
    <dl>
      {changes.map((change, at) => (
        <div key={`${change.name}${at.toString()}`}>
          <dt>
            {change.kind === 'value'
              ? columnLabel(staff.locale, key, fields, change.name)
              : `${labelOf(staff.locale, key, change.name)}: ${change.kind === 'order' ? t('order') : t(change.how)}`}
          </dt>
          {change.kind === 'value' && (
            <dd>
              <ValueDifference change={change} told={told} empty={t('nothingThere')} />
            </dd>
          )}
          {change.kind === 'row' && (
            <dd>
              <RowDifference change={change} told={told} />
              {change.changes.length > 0 && change.field.kind === 'rows' && (
                <ChangeList
                  staff={staff}
                  description={description}
                  fields={change.field.fields}
                  changes={change.changes}
                  told={told}
                />
              )}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function RowDifference({ change, told }: { change: RowChange; told: Told }) {
  const words = rowWords(change.field, change.row, told)
  if (change.how === 'added') return <ins>{words}</ins>
  return change.how === 'removed' ? <del>{words}</del> : <span className="muted">{words}</span>
}

const texts = ['line', 'lines', 'prose', 'markdown']

/** A text word by word, anything else as a whole. */
function ValueDifference({ change, told, empty }: { change: ValueChange; told: Told; empty: string }) {
  const before = wordsOf(change.field, change.before, told)
  const after = wordsOf(change.field, change.after, told)
  const lang = 'lang' in change.field ? change.field.lang : undefined
  if (before && after && texts.includes(change.field.kind))
    return <WordDifference before={before} after={after} lang={lang} />
  return (
    <>
      <del lang={lang}>{before || empty}</del> → <ins lang={lang}>{after || empty}</ins>
    </>
  )
}
