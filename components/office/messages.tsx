'use client'

import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import type { Messages } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'

type Props = { locale: Locale; messages: Partial<Messages>; children: ReactNode }

/** The office's words for the parts that run in the browser. The office has no language in its path, so it is passed on. */
export function OfficeMessages({ locale, messages, children }: Props) {
  return (
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="Europe/Vilnius">
      {children}
    </NextIntlClientProvider>
  )
}
