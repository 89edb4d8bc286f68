import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readListPage } from '@/components/list-page'
import { Missing, missingMetadata } from '@/components/missing'
import { pageMetadata } from '@/components/page-metadata'
import { PartnerList } from '@/components/partner-list'
import { RegisterPage } from '@/components/register-page'
import { latest } from '@/lib/dates/latest'
import { listPartnerCities } from '@/lib/partner-cities/read/list'
import { partnerListParameters } from '@/lib/partner-cities/schema/list'

type Props = PageProps<'/[locale]/[municipality]/partner-cities'>

const read = (props: Props) => readListPage(props, '/partner-cities', partnerListParameters, listPartnerCities)

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await read(props)
  if (!found) return missingMetadata()

  const { locale, addresses, query } = found
  const { genitive } = found.municipality
  const t = await getTranslations('partnerCities')
  return pageMetadata({
    locale,
    title: t('title', { genitive }),
    description: t('description', { genitive }),
    addresses,
    query,
  })
}

export default async function PartnerCitiesPage(props: Props) {
  const found = await read(props)
  if (!found) return <Missing />

  const { locale, municipality, addresses, query, tidied, ...shown } = found
  if (tidied) redirect(tidied)

  const { slug, genitive } = municipality
  const t = await getTranslations('partnerCities')

  return (
    <RegisterPage
      municipality={municipality}
      page="/partner-cities"
      title={t('title', { genitive })}
      description={t('description', { genitive })}
      query={query}
      updatedAt={latest(...shown.list.cities.map(({ updatedAt }) => updatedAt))}
    >
      <PartnerList municipality={slug} path={addresses[locale]} {...shown} />
    </RegisterPage>
  )
}
