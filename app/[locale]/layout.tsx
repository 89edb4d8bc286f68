import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { routing } from '@/lib/i18n/routing'

// Every page is rendered when it is asked for: nothing from the database is baked into a build.
export const dynamic = 'force-dynamic'

export default async function PublicLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()

  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  )
}
