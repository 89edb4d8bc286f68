'use client'

import { useTranslations } from 'next-intl'

const steps = ['', 'week', 'fortnight', 'month'] as const

/** How often a new entry is repeated, and until when; each repetition becomes an entry of its own. */
export function Repetition() {
  const t = useTranslations('registerForm.form')

  return (
    <section className="form-section" aria-labelledby="repetition">
      <h2 id="repetition">{t('repeat')}</h2>
      <p className="hint" id="repetition-hint">
        {t('repeatHint')}
      </p>
      <div className="side-by-side">
        <div className="field">
          <label htmlFor="record-repeatEvery">{t('repeatEvery')}</label>
          <select id="record-repeatEvery" name="repeatEvery" defaultValue="" aria-describedby="repetition-hint">
            {steps.map((step) => (
              <option key={step} value={step}>
                {t(`repeats.${step || 'none'}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="record-repeatUntil">{t('repeatUntil')}</label>
          <input id="record-repeatUntil" name="repeatUntil" type="text" className="date" placeholder="2026-12-31" />
        </div>
      </div>
    </section>
  )
}
