'use client'

import { useLocale, useTranslations } from 'next-intl'
import { formatMoment } from '@/lib/dates/moment'
import type { Merge, MergeUnit } from '@/lib/records/schema/answer'

/** Both texts, piece by piece, with a choice for each; nothing of either is lost before one is made. */
export function MergeScreen({ merge, timeZone, working }: { merge: Merge; timeZone: string; working: boolean }) {
  const t = useTranslations('registerForm.merge')
  const locale = useLocale()
  const at = formatMoment(locale, new Date(merge.at), timeZone)

  return (
    <section className="merge" aria-labelledby="merge">
      <h2 id="merge">{t('title')}</h2>
      <p>{merge.by ? t('by', { name: merge.by, at }) : t('someone', { at })}</p>
      <p>{merge.units.length === 0 ? t('same') : t('lead')}</p>
      <input type="hidden" name="beside" value={merge.version} readOnly />
      {merge.units.map((unit) => (
        <Choice key={unit.unit} unit={unit} />
      ))}
      {merge.units.length > 0 && (
        <button type="submit" className="button button-chief" aria-disabled={working}>
          {t('save')}
        </button>
      )}
    </section>
  )
}

function Choice({ unit }: { unit: MergeUnit }) {
  const t = useTranslations('registerForm.merge')
  const name = `take.${unit.unit}`
  const who = unit.default === null ? t('both') : t(unit.default === 'mine' ? 'onlyMine' : 'onlyTheirs')
  const empty = <em>{unit.unit.includes(':') ? t('noRow') : t('empty')}</em>

  return (
    <fieldset className={unit.default === null ? 'merge-unit merge-both' : 'merge-unit'}>
      <legend>
        {unit.label} <span className="muted">{who}</span>
      </legend>
      {unit.default === null && (
        <p className="merge-base">
          <span className="muted">{t('base')}:</span> <span lang={unit.lang}>{unit.base || empty}</span>
        </p>
      )}
      <label className="merge-side">
        <input type="radio" name={name} value="theirs" defaultChecked={unit.default === 'theirs'} />
        <span>
          <strong>{t('theirs')}</strong>
          <span className="as-typed" lang={unit.lang}>
            {unit.theirs || empty}
          </span>
        </span>
      </label>
      <label className="merge-side">
        <input type="radio" name={name} value="mine" defaultChecked={unit.default === 'mine'} />
        <span>
          <strong>{t('mine')}</strong>
          <span className="as-typed" lang={unit.lang}>
            {unit.mine || empty}
          </span>
        </span>
      </label>
      {unit.writable && (
        <div className="merge-written">
          <label className="merge-side">
            <input type="radio" name={name} value="written" />
            <strong>{t('written')}</strong>
          </label>
          <textarea
            name={`written.${unit.unit}`}
            aria-label={t('writtenText', { label: unit.label })}
            defaultValue={unit.mine}
            lang={unit.lang}
            rows={2}
          />
        </div>
      )}
    </fieldset>
  )
}
