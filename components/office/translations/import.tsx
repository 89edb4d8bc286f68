'use client'

import { useTranslations } from 'next-intl'
import { startTransition, useActionState } from 'react'
import type { FormState } from '@/lib/forms/state'
import { importTranslationsAction } from '@/lib/records/actions'
import type { ImportCheck } from '@/lib/translations/schema/answer'
import { WordDifference } from '../register/word-difference'

const nothingYet: FormState = {}
const counted = ['new', 'changed', 'same', 'empty', 'unknown', 'refused'] as const

/** A file from translators: first what it would change, then the change. */
export function ImportTexts() {
  const t = useTranslations('translations')
  const refusals = useTranslations('refusals')
  const [state, run, working] = useActionState(importTranslationsAction, nothingYet)
  const reasons = [...new Set(Object.values(state.result?.error ?? {}).flatMap((all) => all ?? []))]
  const { check } = state

  return (
    <>
      <form
        action={run}
        className="verb"
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          if (!working) startTransition(() => run(form))
        }}
      >
        {reasons.length > 0 && (
          <div className="notice notice-bad" role="alert">
            {reasons.map((reason) => (
              <p key={reason}>{refusals(reason)}</p>
            ))}
          </div>
        )}
        <div className="field">
          <label htmlFor="file">{t('file')}</label>
          <input id="file" name="file" type="file" accept=".xlf,.xliff,application/xliff+xml" />
        </div>
        <fieldset className="choice">
          <legend>{t('how')}</legend>
          <label>
            <input type="radio" name="how" value="draft" defaultChecked /> {t('asDrafts')}
          </label>{' '}
          <label>
            <input type="radio" name="how" value="publish" /> {t('asPublished')}
          </label>
        </fieldset>
        <button type="submit" name="act" value="check" className="button" aria-disabled={working}>
          {t('check')}
        </button>
      </form>
      {check && (
        <section aria-labelledby="checked">
          <h2 id="checked">{t('checked')}</h2>
          <Checked check={check} />
          {check.lines.some(({ kind }) => kind === 'new' || kind === 'changed') && (
            <form
              action={run}
              className="verb"
              onSubmit={(event) => {
                event.preventDefault()
                const form = new FormData(event.currentTarget)
                form.set('act', 'apply')
                if (!working) startTransition(() => run(form))
              }}
            >
              <textarea name="xliff" defaultValue={check.xliff} hidden />
              <input type="hidden" name="how" value={check.how} />
              <button type="submit" name="act" value="apply" className="button button-chief" aria-disabled={working}>
                {t('apply')}
              </button>
            </form>
          )}
        </section>
      )}
    </>
  )
}

function Checked({ check: { counts, outdated, lines } }: { check: ImportCheck }) {
  const t = useTranslations('translations')
  const refusals = useTranslations('refusals')

  return (
    <>
      <ul>
        {counted.map((kind) => (
          <li key={kind}>{t(`counts.${kind}`, { count: counts[kind] })}</li>
        ))}
      </ul>
      {outdated > 0 && <p className="notice notice-warn">{t('outdatedCount', { count: outdated })}</p>}
      {lines.length === 0 ? (
        <p className="empty">{t('nothingToDo')}</p>
      ) : (
        <table className="office-table">
          <caption>{t('checked')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('text')}</th>
              <th scope="col">{t('what')}</th>
              <th scope="col">{t('difference')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, kind, reason, title, label, before, after, source, lt, outdated: isOutdated }) => (
              <tr key={id}>
                <th scope="row">
                  {title}
                  <br />
                  <span className="muted">{label}</span>
                </th>
                <td data-label={t('what')}>
                  {t(`kinds.${kind}`)}
                  {reason && `: ${refusals(reason)}`}
                </td>
                <td data-label={t('difference')} className="changes">
                  <WordDifference before={before} after={after} lang="en" />
                  {isOutdated && (
                    <p>
                      {t('lithuanianChanged')}: <WordDifference before={source} after={lt} lang="lt" />
                    </p>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
