import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { MissingMunicipality, missingMetadata } from '@/components/missing'
import { SiteFooter } from '@/components/site-footer'
import { SiteHeader } from '@/components/site-header'
import { askedPath } from '@/lib/asked-path'
import { getMunicipality } from '@/lib/municipalities/read'

type Props = LayoutProps<'/[locale]/[municipality]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const municipality = await getMunicipality(await getLocale(), (await params).municipality)
  return municipality
    ? { title: { template: `%s – ${municipality.name}`, default: municipality.name } }
    : missingMetadata()
}

export default async function MunicipalityLayout({ children, params }: Props) {
  const municipality = await getMunicipality(await getLocale(), (await params).municipality)
  if (!municipality) return <MissingMunicipality />

  return (
    <>
      <link rel="stylesheet" href={`/accent/${municipality.accentColour.slice(1)}.css`} precedence="accent" />
      <SiteHeader slug={municipality.slug} name={municipality.name} path={await askedPath()} />
      {children}
      <SiteFooter
        slug={municipality.slug}
        officialName={municipality.officialName}
        contactEmail={municipality.contactEmail}
        websiteUrl={municipality.websiteUrl}
      />
    </>
  )
}
