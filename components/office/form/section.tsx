'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { bySection, type SectionName } from '@/lib/trips/rules/sections'
import { SectionComment } from '../returns'
import { useLive } from './live'

type Props = { children: ReactNode } & ({ number: number; name: SectionName } | { number?: undefined; name: 'links' })

/** A part of the form under its heading of the official report, with what it still lacks. */
export function Section({ children, ...section }: Props) {
  const headings = useTranslations('trips.headings')
  const t = useTranslations('tripForm.sections')
  const { number, name } = section

  return (
    <section className="form-section" aria-labelledby={`section-${name}`}>
      <h2 id={`section-${name}`} tabIndex={-1}>
        {number && <span className="section-number">{number}.</span>}{' '}
        {section.number === undefined ? t(section.name) : headings(section.name)}
      </h2>
      <SectionComment section={name} />
      {section.number !== undefined && <SectionState name={section.name} />}
      {children}
    </section>
  )
}

/** Whether a section has all that a submission needs, by a word and a shape. */
function SectionState({ name }: { name: SectionName }) {
  const t = useTranslations('filing.progress')
  const count = useLive(
    ({ missing }) => missing && (bySection(missing).find((section) => section.name === name)?.missing.length ?? 0),
  )
  if (count === null) return null

  return (
    <p className={count === 0 ? 'section-state section-done' : 'section-state'}>
      <span aria-hidden="true">{count === 0 ? '●' : '○'}</span> {count === 0 ? t('done') : t('missing', { count })}
    </p>
  )
}
