import { hasLocale } from 'next-intl'
import { type Locale, routing } from '@/lib/i18n/routing'
import { getMunicipality, type Municipality } from '@/lib/municipalities/read'

type Params = Promise<{ locale: string; municipality: string }>

/** Answers with a file of a municipality in a language; 404 where there is no such language or municipality. */
export async function answerOf(
  params: Params,
  make: (locale: Locale, municipality: Municipality) => Promise<Response>,
) {
  const { locale, municipality: slug } = await params
  if (!hasLocale(routing.locales, locale)) return new Response(null, { status: 404 })

  const municipality = await getMunicipality(locale, slug)
  return municipality ? make(locale, municipality) : new Response(null, { status: 404 })
}
