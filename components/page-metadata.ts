import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { municipalityOf, siteAddresses } from '@/lib/i18n/addresses'
import { messagesOf } from '@/lib/i18n/messages'
import type { Addresses } from '@/lib/i18n/navigation'
import { type FilePath, type Locale, routing } from '@/lib/i18n/routing'
import { getMunicipality } from '@/lib/municipalities/read'
import { accentTones } from '@/lib/municipalities/rules'
import { sharePath } from '@/lib/share/address'
import type { SitePage } from '@/lib/site/rules/site-pages'
import { fileAlternates } from './files/alternates'
import { missingMetadata } from './missing'
import { shareSize } from './share-picture'

type Described = {
  locale: Locale
  title: string
  description?: string
  addresses: Addresses
  /** The part of the address that tells the page apart: `?page=2`. */
  query?: string
  /** Calendars and feeds of what the page shows. */
  files?: FilePath[]
}

const portalAccent = '#1f4468'
const ogLocales: Record<Locale, string> = { lt: 'lt_LT', en: 'en_GB' }

/** What a page says of itself to browsers, search engines and those who link to it. */
export async function pageMetadata({
  locale,
  title,
  description,
  addresses,
  query = '',
  files = [],
}: Described): Promise<Metadata> {
  const { portal, tagline, internationalRelations } = messagesOf(locale).common
  const section = sectionOf(locale, addresses)
  const slug = municipalityOf(addresses)
  const municipality = slug ? await getMunicipality(locale, slug) : null
  const picture = sharePath({
    locale,
    title,
    kind: section ?? (municipality ? internationalRelations : tagline),
    owner: municipality?.officialName ?? portal,
    accent: accentTones(municipality?.accentColour ?? portalAccent).light,
  })

  return {
    title,
    description,
    alternates: {
      canonical: addresses[locale] + query,
      languages: { lt: addresses.lt + query, en: addresses.en + query, 'x-default': addresses.lt + query },
      types: municipality ? fileAlternates(locale, municipality, files) : undefined,
    },
    openGraph: {
      type: 'website',
      title,
      description,
      url: addresses[locale] + query,
      siteName: portal,
      locale: ogLocales[locale],
      alternateLocale: routing.locales.filter((one) => one !== locale).map((one) => ogLocales[one]),
      images: [{ url: picture, ...shareSize, alt: title, type: 'image/png' }],
    },
    twitter: { card: 'summary_large_image', title, description, images: [{ url: picture, alt: title }] },
  }
}

type Words = 'networks' | 'statistics' | 'officials' | 'mayor' | 'siteIndex' | 'accessibility' | 'privacy'

/** What a page that is no single record's says of itself, in the words `title` and `description` of its namespace. */
export async function sitePageMetadata(
  params: Promise<{ municipality: string }>,
  page: SitePage,
  words: Words,
): Promise<Metadata> {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return missingMetadata()

  const t = await getTranslations(words)
  const { slug, genitive, officialName } = municipality
  return pageMetadata({
    locale,
    title: t('title', { genitive }),
    description: t('description', { genitive, officialName }),
    addresses: siteAddresses(page, slug),
  })
}

/** The section of a record's page in the page's language; null for pages that are no record's. */
function sectionOf(locale: Locale, addresses: Addresses) {
  const [, , , section, record] = addresses.en.split('/')
  const names: Record<string, string> = messagesOf(locale).common.sections
  return (record && section && names[section]) || null
}
