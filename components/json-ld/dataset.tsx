import { useLocale } from 'next-intl'
import type { Dataset } from 'schema-dts'
import { env } from '@/lib/env'
import { JsonLd } from './json-ld'
import { municipalityId } from './municipality'

type Props = {
  name: string
  description: string
  /** Path of the page that shows the data. */
  path: string
  municipality: { slug: string; officialName: string }
  updatedAt: Date | null
  /** Files with the same data. */
  files?: { path: string; mediaType: string }[]
}

/** The data that a list or a picture shows, as a set that can be found and cited. */
export function DatasetThing({ name, description, path, municipality, updatedAt, files = [] }: Props) {
  const locale = useLocale()
  const origin = env().TILTAS_ORIGIN

  return (
    <JsonLd<Dataset>
      thing={{
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        name,
        description,
        url: origin + path,
        inLanguage: locale,
        dateModified: updatedAt?.toISOString(),
        creator: {
          '@type': 'GovernmentOrganization',
          '@id': municipalityId(locale, municipality.slug),
          name: municipality.officialName,
        },
        distribution:
          files.length > 0
            ? files.map((file) => ({
                '@type': 'DataDownload',
                contentUrl: origin + file.path,
                encodingFormat: file.mediaType,
              }))
            : undefined,
      }}
    />
  )
}
