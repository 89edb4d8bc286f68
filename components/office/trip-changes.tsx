import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import type { TripHistory } from '@/lib/trips/read/history'
import type { FieldChange } from '@/lib/trips/rules/compared'
import { ActForm } from './register/act-form'
import { WordDifference } from './register/word-difference'

type Props = { staff: Staff; history: TripHistory }

/** What changed between two versions of a trip, and the way back to the earlier. */
export async function TripChanges({ staff, history }: Props) {
  const { locale } = staff
  const t = await getTranslations({ locale, namespace: 'register.history' })
  const trips = await getTranslations({ locale, namespace: 'tripHistory' })
  const { asked, comparison, id, version, state, mayRestore } = history
  if (!asked || !comparison) return null
  const { changes, missing } = comparison
  const numbers = { from: String(asked.from), to: String(asked.to) }

  return (
    <section className="changes" aria-labelledby="changes">
      <h2 id="changes">{asked.from === 0 ? t('first', { to: numbers.to }) : t('changes', numbers)}</h2>
      {changes.length === 0 && <p className="empty">{trips('same')}</p>}
      <dl>
        {changes.map((change) => (
          <div key={change.field}>
            <dt>{change.label}</dt>
            <Difference change={change} empty={t('nothingThere')} order={t('order')} />
          </div>
        ))}
      </dl>
      {mayRestore && asked.from > 0 && asked.from < version && (
        <ActForm
          act="restoreTrip"
          hidden={{ id, version: String(version), to: numbers.from }}
          button={t('restore', { number: numbers.from })}
        >
          <p className="hint">{trips(state === 'published' ? 'restoreChangeHint' : 'restoreHint')}</p>
          {missing.length > 0 && (
            <div className="notice notice-warn">
              <p>{t('gone')}</p>
              <ul>
                {missing.map(({ to, id: gone, title }) => (
                  <li key={to + gone}>{title}</li>
                ))}
              </ul>
            </div>
          )}
        </ActForm>
      )}
    </section>
  )
}

/** A text word by word, a list row by row, anything else as a whole. */
function Difference({ change, empty, order }: { change: FieldChange; empty: string; order: string }) {
  if (change.kind === 'rows') {
    const { removed, added } = change
    return (
      <>
        {removed.length + added.length === 0 && <dd>{order}</dd>}
        {removed.map((row, at) => (
          <dd key={`removed${at.toString()}`}>
            <del>{row}</del>
          </dd>
        ))}
        {added.map((row, at) => (
          <dd key={`added${at.toString()}`}>
            <ins>{row}</ins>
          </dd>
        ))}
      </>
    )
  }
  const { kind, before, after, lang } = change
  if (kind === 'words' && before && after)
    return (
      <dd>
        <WordDifference before={before} after={after} {...(lang && { lang })} />
      </dd>
    )
  return (
    <dd className="as-typed">
      <del lang={lang}>{before || empty}</del> → <ins lang={lang}>{after || empty}</ins>
    </dd>
  )
}
