'use client'

import type { ReactNode } from 'react'
import { FieldWarning } from './doubts'
import { FieldErrors, type Wrong } from './field-errors'

type Props = {
  meta: Wrong & { id: string; descriptionId: string; name?: string }
  label: string
  hint?: string
  children: ReactNode
}

/** A labelled control with its hint and what is wrong with it; the control's `aria-describedby` points at both. */
export function FieldFrame({ meta, label, hint, children }: Props) {
  return (
    <div className={meta.errors ? 'field field-wrong' : 'field'}>
      <label htmlFor={meta.id}>{label}</label>
      {hint && (
        <p className="hint" id={meta.descriptionId}>
          {hint}
        </p>
      )}
      <FieldErrors meta={meta} />
      <FieldWarning name={meta.name} refused={meta.errors} />
      {children}
    </div>
  )
}
