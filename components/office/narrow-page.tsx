import type { ReactNode } from 'react'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'
import { LanguageChoice } from './language-choice'

type Props = { locale: Locale; title: string; returnTo: string; children: ReactNode }

/** A page on the way into the office: one column, no rail. */
export function NarrowPage({ locale, title, returnTo, children }: Props) {
  const { auth } = messagesOf(locale)

  return (
    <main className="sign-in" id="content">
      <p className="above-title">{auth.lead}</p>
      <h1>{title}</h1>
      {children}
      <footer>
        <a href={`/${locale}`}>{auth.toPublic}</a>
        <LanguageChoice locale={locale} returnTo={returnTo} />
      </footer>
    </main>
  )
}
