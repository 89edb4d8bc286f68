'use client'

import { getTextareaProps } from '@conform-to/react'
import { useTranslations } from 'next-intl'
import type { Messages } from '@/lib/i18n/messages'
import type { Reading } from '@/lib/trips/read/office-trip'
import { plain } from '@/lib/trips/rules/plain'
import { FieldFrame } from './field-frame'
import { useTripFields } from './values'

type Field = keyof Messages['tripForm']['fields']

/** Where the text of an existing report is pasted, and what was made of it. */
export function PasteSection({ reading }: { reading: Reading | null }) {
  const t = useTranslations('tripForm')
  const { originalText } = useTripFields()
  const { key, ...control } = getTextareaProps(originalText, { ariaDescribedBy: originalText.descriptionId })

  return (
    <details className="paste" open={!reading || undefined} id="paste">
      <summary>
        <h2>{reading ? t('view.originalText') : t('sections.paste')}</h2>
      </summary>
      <FieldFrame meta={originalText} label={t('fields.originalText')} hint={t('hints.paste')}>
        <textarea key={key} {...control} rows={6} lang="lt" />
      </FieldFrame>
      <button type="submit" name="intent" value="read" className="button">
        {t('paste.read')}
      </button>
    </details>
  )
}

/** What was understood, what the fields hold otherwise, and what was not understood. */
export function ReadingReport({ reading }: { reading: Reading }) {
  const t = useTranslations('tripForm')
  if (!reading.recognised) return <p className="notice notice-warn">{t('paste.notRecognised')}</p>

  const others = Object.entries(reading.notTaken)
  return (
    <section className="reading" aria-label={t('paste.recognised')}>
      {reading.taken.length > 0 && (
        <p>
          <strong>{t('paste.taken')}:</strong> {reading.taken.map((field) => t(`fields.${field}`)).join(', ')}.
        </p>
      )}
      {others.length > 0 && (
        <>
          <h3>{t('paste.notTaken')}</h3>
          <dl className="differing">
            {others.map(([field, value]) => (
              <div key={field}>
                <dt>{t(`fields.${field as Field}`)}</dt>
                <dd>{reading.beyondLimits.includes(field as never) ? t('paste.beyondLimits') : plain(value)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <Leftovers title={t('paste.namesToCheck')} texts={reading.namesToCheck} />
      <Leftovers title={t('paste.costs')} texts={reading.costs} />
      {reading.notUnderstood.length === 0 && <p>{t('paste.everything')}</p>}
      <Leftovers title={t('paste.notUnderstood')} texts={reading.notUnderstood} />
    </section>
  )
}

function Leftovers({ title, texts }: { title: string; texts: string[] }) {
  if (texts.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="leftovers" lang="lt">
        {[...new Set(texts)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}
