import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { fontVariables } from '@/app/fonts/fonts'
import '../globals.css'
import './office.css'
import './office-form.css'
import './register.css'
import './account.css'
import './translations.css'
import { OfficeMessages } from '@/components/office/messages'
import { PageStatus } from '@/components/office/pending'
import { officeLocale } from '@/lib/auth/locale'
import { messagesOf } from '@/lib/i18n/messages'

// The office is rendered for the person who asks, at the moment they ask.
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { name, office } = messagesOf(await officeLocale()).office
  return {
    title: { template: `%s – ${name}`, default: `${office} – ${name}` },
    robots: { index: false, follow: false },
  }
}

export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const locale = await officeLocale()
  const {
    tripForm,
    trips,
    refusals,
    office,
    auth,
    files,
    accounts,
    registerForm,
    filing,
    translations,
    membershipYear,
  } = messagesOf(locale)

  return (
    <html lang={locale} className={fontVariables}>
      <body className="office">
        {/* React Aria would put a style sheet of this name into the page, which the content policy forbids (register.css has it). */}
        <template id="react-aria-pressable-style" />
        <OfficeMessages
          locale={locale}
          messages={{
            tripForm,
            trips,
            refusals,
            office,
            auth,
            files,
            accounts,
            registerForm,
            filing,
            translations,
            membershipYear,
          }}
        >
          <PageStatus />
          {children}
        </OfficeMessages>
      </body>
    </html>
  )
}
