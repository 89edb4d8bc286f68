'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Messages } from '@/lib/i18n/messages'
import { SectionComment } from '../returns'

type Props = { children: ReactNode } & (
  | { number: number; name: keyof Messages['trips']['headings'] }
  | { number?: undefined; name: 'links' }
)

/** A part of the form under its heading of the official report. */
export function Section({ children, ...section }: Props) {
  const headings = useTranslations('trips.headings')
  const t = useTranslations('tripForm.sections')
  const { number, name } = section

  return (
    <section className="form-section" aria-labelledby={`section-${name}`}>
      <h2 id={`section-${name}`}>
        {number && <span className="section-number">{number}.</span>}{' '}
        {section.number === undefined ? t(section.name) : headings(section.name)}
      </h2>
      <SectionComment section={name} />
      {children}
    </section>
  )
}
