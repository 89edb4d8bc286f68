import type { Metadata } from 'next'
import { fontVariables } from '@/app/fonts/fonts'
import { messagesOf } from '@/lib/i18n/messages'
import { routing } from '@/lib/i18n/routing'
import '@/app/globals.css'

export const metadata: Metadata = { title: messagesOf(routing.defaultLocale).errors.notFoundTitle }

/** For addresses that are in no language of the portal: said in each of them. */
// Not made at build: each answer's policy lets only its own scripts run.
export const dynamic = 'force-dynamic'

export default function GlobalNotFound() {
  return (
    <html lang={routing.defaultLocale} className={fontVariables}>
      <body>
        <main id="content" className="frame">
          {routing.locales.map((locale) => {
            const { errors, common } = messagesOf(locale)
            const Title = locale === routing.defaultLocale ? 'h1' : 'h2'
            return (
              <section key={locale} lang={locale} className="part">
                <Title>{errors.notFoundTitle}</Title>
                <p>{errors.notFoundBody}</p>
                <p className="mt-2">
                  <a href={`/${locale}`}>
                    {common.portal}: {common.allMunicipalities}
                  </a>
                </p>
              </section>
            )
          })}
        </main>
      </body>
    </html>
  )
}
