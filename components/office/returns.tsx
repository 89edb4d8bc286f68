'use client'

import { useTranslations } from 'next-intl'
import { createContext, type ReactNode, useContext } from 'react'
import { type CommentedSection, type Comments, commentFields } from '@/lib/trips/schema/decisions'

const Returned = createContext<Comments | null>(null)

/** Gives the sections of a form what a publisher asked to change under each of them. */
export function WithComments({ comments, children }: { comments: Comments | null; children: ReactNode }) {
  return <Returned value={comments}>{children}</Returned>
}

/** What a publisher asked to change under this heading. */
export function SectionComment({ section }: { section: string }) {
  const t = useTranslations('office.trip')
  const comments = useContext(Returned)
  const field = commentFields[section as CommentedSection] as (typeof commentFields)[CommentedSection] | undefined
  const words = field && comments?.[field]
  if (!words) return null

  return (
    <blockquote className="notice notice-warn">
      <p className="above-title">{t('sectionComment')}</p>
      <p className="as-typed">{words}</p>
    </blockquote>
  )
}
