import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { fontVariables } from '@/app/fonts/fonts'
import { env } from '@/lib/env'
import { routing } from '@/lib/i18n/routing'
import '@/app/globals.css'

// Every page is rendered when it is asked for: nothing from the database is baked into a build.
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common')
  return {
    metadataBase: new URL(env().TILTAS_ORIGIN),
    title: { template: `%s – ${t('portal')}`, default: t('portal') },
    formatDetection: { telephone: false },
  }
}

export default async function PublicLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  const t = await getTranslations('common')

  return (
    <html lang={locale} className={fontVariables}>
      <head>
        {/* The first picture waits for the content, so that what moves here from the page before has where to go. */}
        <link rel="expect" href="#content" blocking="render" />
      </head>
      <body>
        <a className="skip" href="#content">
          {t('skip')}
        </a>
        {children}
      </body>
    </html>
  )
}
