'use client'

import { getSelectProps } from '@conform-to/react'
import { useTranslations } from 'next-intl'
import type { RecordKey } from '@/lib/records/schema/description'
import { FieldErrors } from '../form/field-errors'
import { type Meta, useFormContext } from './form-context'
import type { Option, Single } from './plan'

type Props = { control: Pick<Single, 'label' | 'hint' | 'required'>; to: RecordKey; meta: Meta; many?: boolean }

/** Without scripts: the first records in a list, and a search that the form is sent for. */
export function PlainPicker({ control, to, meta, many }: Props) {
  const t = useTranslations('registerForm')
  const { names, choices, found } = useFormContext()
  const chosen = [meta.initialValue ?? []].flat().filter((one): one is string => typeof one === 'string' && one !== '')
  const offered = found?.field === meta.name ? found.choices : (choices[to] ?? [])
  const options = withChosen(offered, chosen, (id) => names[`${to}:${id}`] ?? id)
  const { key, ...props } = getSelectProps(meta as never, { ariaDescribedBy: meta.descriptionId })
  const searchId = `${meta.id}-words`

  return (
    <div className={meta.errors ? 'field field-wrong' : 'field'}>
      <label htmlFor={meta.id}>{control.label}</label>
      {control.hint && (
        <p className="hint" id={meta.descriptionId}>
          {control.hint}
        </p>
      )}
      <FieldErrors meta={meta} />
      <select key={key} {...props} multiple={many} aria-required={control.required || undefined}>
        {!many && <option value="">{t('form.notChosen')}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <div className="find">
        <label htmlFor={searchId}>{t('pick.search', { label: control.label })}</label>
        <input id={searchId} name={`words.${meta.name}`} type="text" autoComplete="off" />
        <button type="submit" name="find" value={meta.name} className="button" formNoValidate>
          {t('pick.find')}
        </button>
      </div>
    </div>
  )
}

function withChosen(offered: Option[], chosen: string[], nameOf: (id: string) => string): Option[] {
  const missing = chosen.filter((id) => !offered.some(({ value }) => value === id))
  return [...missing.map((id) => ({ value: id, label: nameOf(id) })), ...offered]
}
