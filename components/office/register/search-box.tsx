'use client'

import { useTranslations } from 'next-intl'
import { useId, useRef, useState } from 'react'
import type { RecordKey } from '@/lib/records/schema/description'
import { useFormContext } from './form-context'
import type { Option } from './plan'

export type SearchBoxProps = {
  to: RecordKey
  label: string
  hint?: string
  id?: string
  wrong?: boolean
  required?: boolean
  describedBy?: string
  chosen: Option
  /** Whether the box is empty again after a choice, for the next one. */
  clears?: boolean
  onChoose: (chosen: (Option & { context?: string | null }) | null) => void
}

type Rich = typeof import('./combo').Combo

/** Where a record is searched for: a plain field, which the combo box takes the place of once somebody comes to it. */
export function SearchBox(props: SearchBoxProps) {
  const { to, label, hint, id, wrong, required, describedBy, chosen } = props
  const t = useTranslations('registerForm.pick')
  const { quick } = useFormContext()
  const ownId = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(chosen.label)
  const [hasFocus, setFocus] = useState(false)
  const [isMaking, setMaking] = useState(false)
  const [isFailed, setFailed] = useState(false)
  const isPressed = useRef(false)
  const [Combo, setCombo] = useState<Rich | null>(null)
  const plan = quick[to]

  /** Whoever has gone on before it came is not called back. */
  const bring = async (isNeeded: boolean) => {
    try {
      const fetched = (await import('./combo')).Combo
      setFailed(false)
      const isHere = document.activeElement === field.current
      if (isHere) setTyped(field.current?.value ?? '')
      setFocus(isHere)
      if (isHere || isNeeded) setCombo(() => fetched)
    } catch {
      setFailed(true)
    }
  }

  return (
    <>
      {Combo ? (
        <Combo {...props} typed={hasFocus ? typed : null} plan={plan} isMaking={isMaking} onMaking={setMaking} />
      ) : (
        <div className="combo">
          <label htmlFor={id ?? ownId}>{label}</label>
          {hint && <span className="hint">{hint}</span>}
          <div className="combo-field">
            <input
              ref={field}
              id={id ?? ownId}
              type="text"
              role="combobox"
              aria-expanded="false"
              aria-autocomplete="list"
              aria-required={required || undefined}
              aria-invalid={wrong || undefined}
              aria-describedby={wrong ? describedBy : undefined}
              autoComplete="off"
              key={chosen.value}
              defaultValue={chosen.label}
              // A field that goes while a finger or a button is still down on it would take the list with it.
              onPointerDown={() => {
                isPressed.current = true
              }}
              onFocus={() => isPressed.current || bring(false)}
              onClick={() => bring(false)}
              onBlur={({ target }) => {
                target.value = chosen.label
                isPressed.current = false
              }}
            />
            <button
              type="button"
              className="combo-open"
              tabIndex={-1}
              aria-label={t('open')}
              onClick={() => field.current?.focus()}
            >
              <span aria-hidden="true">▾</span>
            </button>
          </div>
          {isFailed && <p className="hint">{t('failed')}</p>}
        </div>
      )}
      {plan && (
        <button
          type="button"
          className="button button-plain"
          aria-label={`${t('create')}: ${plan.type}`}
          onClick={() => {
            setMaking(true)
            bring(true)
          }}
        >
          {t('create')}
        </button>
      )}
    </>
  )
}
