import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { DatasetThing } from '@/components/json-ld/dataset'
import { Missing, missingMetadata } from '@/components/missing'
import { Page } from '@/components/page'
import { pageMetadata } from '@/components/page-metadata'
import { PartnerList } from '@/components/partner-list'
import { latest } from '@/lib/dates/latest'
import { today } from '@/lib/dates/today'
import { readChoices } from '@/lib/facets/rules'
import { addressesOf, withQuery } from '@/lib/i18n/navigation'
import { onPage, pageNumber } from '@/lib/i18n/page-number'
import { getMunicipality } from '@/lib/municipalities/read'
import { listPartnerCities } from '@/lib/partner-cities/read/list'
import { partnerListParameters } from '@/lib/partner-cities/schema/list'

type Props = PageProps<'/[locale]/[municipality]/partner-cities'>

const addressesIn = (municipality: string) =>
  addressesOf(() => ({ pathname: '/[municipality]/partner-cities', params: { municipality } }))

async function read({ params, searchParams }: Props) {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  const asked = await searchParams
  const page = pageNumber(asked.page)
  if (!municipality || !page) return null

  const choices = readChoices(partnerListParameters, asked)
  const day = today(municipality.timeZone)
  const list = await listPartnerCities(locale, municipality.id, choices.query, page, day)
  return list && { locale, municipality, page, choices, day, list, addresses: addressesIn(municipality.slug) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await read(props)
  if (!found) return missingMetadata()

  const t = await getTranslations('partnerCities')
  const { locale, page, list, addresses } = found
  const { genitive } = found.municipality
  return pageMetadata({
    locale,
    title: t('title', { genitive }),
    description: t('description', { genitive }),
    addresses,
    query: onPage(list.query, page),
  })
}

export default async function PartnerCitiesPage(props: Props) {
  const found = await read(props)
  if (!found) return <Missing />

  const { locale, municipality, page, choices, day, list, addresses } = found
  if (!choices.tidy) redirect(addresses[locale] + onPage(choices.query, page))

  const { slug, name, genitive, timeZone } = municipality
  const t = await getTranslations('partnerCities')
  const common = await getTranslations('common')

  const updatedAt = latest(...list.cities.map(({ updatedAt }) => updatedAt)) ?? municipality.updatedAt
  return (
    <Page
      title={t('title', { genitive })}
      section="partner-cities"
      addresses={withQuery(addresses, onPage(list.query, page))}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: { pathname: '/[municipality]', params: { municipality: slug } }, label: name },
      ]}
      updated={{ at: updatedAt, timeZone }}
    >
      <DatasetThing
        name={t('title', { genitive })}
        description={t('description', { genitive })}
        path={addresses[locale]}
        municipality={municipality}
        updatedAt={updatedAt}
      />
      <PartnerList
        municipality={slug}
        path={addresses[locale]}
        list={list}
        ignored={[...choices.ignored, ...list.ignored]}
        page={page}
        today={day}
      />
    </Page>
  )
}
