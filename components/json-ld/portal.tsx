import { useLocale, useTranslations } from 'next-intl'
import type { WebSite } from 'schema-dts'
import { env } from '@/lib/env'
import { getPathname } from '@/lib/i18n/navigation'
import { JsonLd } from './json-ld'
import { municipalityId } from './municipality'

/** The portal itself, whose relations it shows, and how it is searched. */
export function PortalThing({ municipalities }: { municipalities: { slug: string; officialName: string }[] }) {
  const t = useTranslations('common')
  const locale = useLocale()
  const origin = env().TILTAS_ORIGIN
  const search = {
    '@type': 'SearchAction',
    target: `${origin}${getPathname({ locale, href: '/search' })}?q={search_term_string}`,
    'query-input': 'required name=search_term_string',
  } as const

  return (
    <JsonLd<WebSite>
      thing={{
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        name: t('portal'),
        description: t('tagline'),
        url: origin + getPathname({ locale, href: '/' }),
        inLanguage: locale,
        about: municipalities.map(({ slug, officialName }) => ({
          '@type': 'GovernmentOrganization',
          '@id': municipalityId(locale, slug),
          name: officialName,
        })),
        potentialAction: search,
      }}
    />
  )
}
