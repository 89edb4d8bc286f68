import { useLocale } from 'next-intl'
import type { GovernmentOrganization } from 'schema-dts'
import { env } from '@/lib/env'
import { getPathname } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/i18n/routing'
import { JsonLd } from './json-ld'

type Municipality = {
  slug: string
  name: string
  officialName: string
  contactEmail: string | null
  websiteUrl: string | null
}

/** The institution whose pages these are. */
export function MunicipalityThing({ municipality }: { municipality: Municipality }) {
  const { name, officialName, contactEmail, websiteUrl } = municipality

  return (
    <JsonLd<GovernmentOrganization>
      thing={{
        '@context': 'https://schema.org',
        '@type': 'GovernmentOrganization',
        '@id': municipalityId(useLocale(), municipality.slug),
        name: officialName,
        url: websiteUrl ?? undefined,
        email: contactEmail ?? undefined,
        areaServed: { '@type': 'City', name },
      }}
    />
  )
}

/** What programs know the institution by: the address of its home. */
export function municipalityId(locale: Locale, slug: string) {
  return `${env().TILTAS_ORIGIN}${getPathname({ locale, href: { pathname: '/[municipality]', params: { municipality: slug } } })}`
}
