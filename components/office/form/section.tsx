'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Messages } from '@/lib/i18n/messages'

type Props = { number?: number; name: keyof Messages['tripForm']['sections']; children: ReactNode }

/** A part of the form under its heading of the official report. */
export function Section({ number, name, children }: Props) {
  const t = useTranslations('tripForm.sections')

  return (
    <section className="form-section" aria-labelledby={`section-${name}`}>
      <h2 id={`section-${name}`}>
        {number && <span className="section-number">{number}.</span>} {t(name)}
      </h2>
      {children}
    </section>
  )
}
