import { useLocale } from 'next-intl'
import type { Person } from 'schema-dts'
import type { PublicOfficial } from '@/lib/officials/read/people'
import { JsonLd } from './json-ld'
import { municipalityId } from './municipality'
import { said } from './said'

type Props = {
  official: Pick<PublicOfficial, 'name' | 'posts'>
  municipality: { slug: string; officialName: string }
  address: string
}

/** Someone with public posts, as their page tells: the posts held now, and of which institution. */
export function PersonThing({ official, municipality, address }: Props) {
  const locale = useLocale()
  const titles = official.posts.flatMap(({ status, title }) =>
    status === 'held' && title ? [said(locale, title)] : [],
  )

  return (
    <JsonLd<Person>
      thing={{
        '@context': 'https://schema.org',
        '@type': 'Person',
        name: official.name,
        url: address,
        jobTitle: titles.length > 0 ? titles : undefined,
        worksFor:
          titles.length > 0
            ? {
                '@type': 'GovernmentOrganization',
                '@id': municipalityId(locale, municipality.slug),
                name: municipality.officialName,
              }
            : undefined,
      }}
    />
  )
}
