import type { Metadata } from 'next'
import { fontVariables } from '@/app/fonts/fonts'
import { siteAddresses } from '@/lib/i18n/addresses'
import { messagesOf } from '@/lib/i18n/messages'
import { addressesOf } from '@/lib/i18n/navigation'
import { type Locale, routing } from '@/lib/i18n/routing'
import { nameMunicipalities } from '@/lib/municipalities/read'
import '@/app/globals.css'

export const metadata: Metadata = {
  title: routing.locales.map((locale) => messagesOf(locale).errors.notFoundTitle).join(' / '),
  robots: { index: false },
}

// Not made at build: it tells which municipalities there are.
export const dynamic = 'force-dynamic'

/** For addresses that are in no language of the portal: said in each of them, with the ways on. */
export default function GlobalNotFound() {
  return (
    <html lang={routing.defaultLocale} className={fontVariables}>
      <body>
        <a className="skip" href="#content">
          {messagesOf(routing.defaultLocale).common.skip}
        </a>
        <main id="content" className="frame">
          {routing.locales.map((locale) => (
            <Ways key={locale} locale={locale} />
          ))}
        </main>
      </body>
    </html>
  )
}

/** In one language: the front page, the search, and each municipality with its accessibility statement. */
async function Ways({ locale }: { locale: Locale }) {
  const { errors, common, search } = messagesOf(locale)
  const Title = locale === routing.defaultLocale ? 'h1' : 'h2'
  const municipalities = await nameMunicipalities(locale)
  const field = `search-${locale}`

  return (
    <section lang={locale} className="part">
      <Title>{errors.notFoundTitle}</Title>
      <p className="lead">{errors.notFoundBody}</p>
      <search>
        <form action={addressesOf(() => '/search')[locale]} method="get" className="search-form">
          <label htmlFor={field}>{search.label}</label>
          <div>
            <input id={field} type="search" name="q" autoComplete="off" />
            <button type="submit">{search.submit}</button>
          </div>
        </form>
      </search>
      <ul className="entries">
        <li>
          <a href={`/${locale}`}>
            {common.portal}: {common.allMunicipalities}
          </a>
        </li>
        {municipalities.map(({ slug, officialName }) => (
          <li key={slug}>
            <a href={addressesOf(() => ({ pathname: '/[municipality]', params: { municipality: slug } }))[locale]}>
              {officialName}
            </a>
            {' · '}
            <a className="small" href={siteAddresses('/accessibility', slug)[locale]}>
              {common.accessibility}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
