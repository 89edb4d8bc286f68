import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { DatasetThing } from '@/components/json-ld/dataset'
import { Prose, TranslationNote } from '@/components/local-text'
import { MembershipState } from '@/components/membership-state'
import { Missing, missingMetadata } from '@/components/missing'
import { Page } from '@/components/page'
import { pageMetadata } from '@/components/page-metadata'
import { NetworkLink } from '@/components/record-links'
import { latest } from '@/lib/dates/latest'
import { today } from '@/lib/dates/today'
import { addressesOf } from '@/lib/i18n/navigation'
import { getMunicipality } from '@/lib/municipalities/read'
import { listNetworks } from '@/lib/networks/read/list'

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
  const networks = await listNetworks(locale, municipality.id)
  const t = await getTranslations('networks')
  const common = await getTranslations('common')

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
      <p className="lead mb-4">{networks.length > 0 ? t('count', { n: networks.length }) : t('empty')}</p>
      <TranslationNote of={networks.map(({ summary }) => summary)} />
      <ul className="entries mt-6">
        {networks.map((network) => (
          <li key={network.slugLt} className="beside">
            <div>
              <h2>
                <NetworkLink municipality={slug} network={network} />
              </h2>
              <p className="muted small mb-2">
                <MembershipState membership={network.membership} today={today(timeZone)} />
              </p>
            </div>
            {network.summary && <Prose text={network.summary} />}
          </li>
        ))}
      </ul>
    </Page>
  )
}
