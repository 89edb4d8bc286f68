import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { DatasetThing } from '@/components/json-ld/dataset'
import { TranslationNote } from '@/components/local-text'
import { Missing, missingMetadata } from '@/components/missing'
import { NetworkEntries } from '@/components/network-entries'
import { NetworkMatrix } from '@/components/network-matrix'
import { Page } from '@/components/page'
import { pageMetadata } from '@/components/page-metadata'
import { latest } from '@/lib/dates/latest'
import { today } from '@/lib/dates/today'
import { addressesOf } from '@/lib/i18n/navigation'
import { getMunicipality } from '@/lib/municipalities/read'
import { listNetworks, type NetworkEntry } from '@/lib/networks/read/list'
import { partnersInNetworks } from '@/lib/networks/read/matrix'
import { membershipStatus } from '@/lib/networks/rules'

type Props = PageProps<'/[locale]/[municipality]/networks'>

const addressesIn = (municipality: string) =>
  addressesOf(() => ({ pathname: '/[municipality]/networks', params: { municipality } }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return missingMetadata()

  const t = await getTranslations('networks')
  const { genitive, officialName, slug } = municipality
  return pageMetadata({
    locale,
    title: t('title', { genitive }),
    description: t('description', { officialName }),
    addresses: addressesIn(slug),
  })
}

export default async function NetworksPage({ params }: Props) {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return <Missing />

  const { slug, name, genitive, officialName, timeZone } = municipality
  const [networks, partners] = await Promise.all([
    listNetworks(locale, municipality.id),
    partnersInNetworks(locale, municipality.id),
  ])
  const t = await getTranslations('networks')
  const common = await getTranslations('common')
  const day = today(timeZone)
  const isLeft = ({ membership }: NetworkEntry) => membership !== null && membershipStatus(membership, day) === 'left'
  const current = networks.filter((network) => !isLeft(network))
  const left = networks.filter(isLeft)

  const addresses = addressesIn(slug)
  const updatedAt = latest(...networks.map(({ updatedAt }) => updatedAt)) ?? municipality.updatedAt
  return (
    <Page
      title={t('title', { genitive })}
      section="networks"
      addresses={addresses}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: { pathname: '/[municipality]', params: { municipality: slug } }, label: name },
      ]}
      updated={{ at: updatedAt, timeZone }}
    >
      <DatasetThing
        name={t('title', { genitive })}
        description={t('description', { officialName })}
        path={addresses[locale]}
        municipality={municipality}
        updatedAt={updatedAt}
      />
      {networks.length === 0 && <p className="lead">{t('empty')}</p>}
      {current.length > 0 && <p className="lead mb-4">{t('count', { n: current.length })}</p>}
      <TranslationNote of={networks.map(({ summary }) => summary)} />
      <NetworkEntries municipality={slug} networks={current} today={day} />
      {left.length > 0 && (
        <section className="part">
          <h2>{t('former')}</h2>
          <p className="mb-4">{t('formerCount', { n: left.length })}</p>
          <NetworkEntries municipality={slug} networks={left} today={day} heading="h3" />
        </section>
      )}
      {networks.length > 0 && <NetworkMatrix municipality={slug} networks={networks} partners={partners} />}
    </Page>
  )
}
