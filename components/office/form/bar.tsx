'use client'

import { useTranslations } from 'next-intl'
import { bySection } from '@/lib/trips/rules/sections'
import { KeepingLine } from './keeping'
import { useLive } from './live'
import { formId } from './values'

type Props = { working: boolean; timeZone: string; mayAsk: boolean; maySubmit: boolean; ofPublished: boolean }

/** The bar that stays in sight: what is kept, what is missing, and what can be done next. */
export function FormBar({ working, timeZone, mayAsk, maySubmit, ofPublished }: Props) {
  const t = useTranslations('tripForm')
  const signing = useTranslations('filing.signing')

  return (
    <div className="form-bar">
      <div className="form-bar-state">
        <KeepingLine timeZone={timeZone} />
        <Progress />
      </div>
      <button type="submit" name="intent" value="save" className="button" aria-disabled={working}>
        {working ? t('working') : t(ofPublished ? 'saveChange' : 'saveDraft')}
      </button>
      {mayAsk && (
        <button type="submit" name="intent" value="ask" className="button" aria-disabled={working}>
          {signing('ask')}
        </button>
      )}
      {maySubmit && (
        <button type="submit" name="intent" value="submit" className="button button-chief" aria-disabled={working}>
          {t('submit')}
        </button>
      )}
    </div>
  )
}

/** What is missing before the report can be submitted, section by section, each with the way to its field. */
function Progress() {
  const t = useTranslations('tripForm')
  const filing = useTranslations('filing')
  const headings = useTranslations('trips.headings')
  const refusals = useTranslations('refusals')
  const missing = useLive((live) => live.missing)
  const doubts = useLive((live) => live.doubts)
  if (missing === null) return <p>{t('newTripHint')}</p>

  return (
    <>
      {missing.length === 0 && <p>{t('nothingMissing')}</p>}
      {doubts.length > 0 && <p className="field-warning">⚠ {filing('warnings.count', { count: doubts.length })}</p>}
      {missing.length > 0 && (
        <details>
          <summary>{t('missing', { count: missing.length })}</summary>
          <p className="hint">{filing('progress.hint')}</p>
          <ol className="progress">
            {bySection(missing).map((section, index) => (
              <li key={section.name}>
                <a href={`#section-${section.name}`}>
                  {index + 1}. {headings(section.name)}
                </a>
                {': '}
                {section.missing.length === 0 && filing('progress.done')}
                <ul>
                  {section.missing.map(({ field, reason }) => (
                    <li key={reason}>
                      <a href={`#${formId}-${field}`}>{refusals(reason)}</a>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  )
}
