import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { getFirstChoices } from '@/lib/records/read/choices'
import type { RecordDescription } from '@/lib/records/schema/description'
import { controlsOf, type Single, targetsOf } from './plan'

/** What can be set to several records at once; nothing of it is filled in, since what is left empty stays as it is. */
export async function SettingFields({ staff, description }: { staff: Staff; description: RecordDescription }) {
  const { key, fields, settable = [] } = description
  const t = await getTranslations({ locale: staff.locale, namespace: 'registerForm.form' })
  const asked = Object.fromEntries(settable.flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])))
  const controls = controlsOf(key, asked, staff.locale) as Single[]
  const choices = await getFirstChoices(staff, targetsOf(asked))

  return (
    <div className="row-fields">
      {controls.map(({ name, label, kind, options, to }) => {
        const offered = options ?? (to ? choices[to] : undefined)
        return (
          <div className="field" key={name}>
            <label htmlFor={`set-${name}`}>{label}</label>
            {offered ? (
              <select id={`set-${name}`} name={name} defaultValue="">
                <option value="">{t('notChosen')}</option>
                {offered.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            ) : (
              <>
                {kind === 'date' && (
                  <p className="hint" id={`set-${name}-hint`}>
                    {t('date')}
                  </p>
                )}
                <input
                  id={`set-${name}`}
                  name={name}
                  className={kind === 'date' ? 'date' : undefined}
                  aria-describedby={kind === 'date' ? `set-${name}-hint` : undefined}
                />
              </>
            )}
          </div>
        )
      })}
    </div>
  )
}
