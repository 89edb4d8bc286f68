import { getLocale, getTranslations } from 'next-intl/server'
import { TranslationNote } from '@/components/local-text'
import { Missing } from '@/components/missing'
import { NetworkEntries } from '@/components/network-entries'
import { NetworkMatrix } from '@/components/network-matrix'
import { sitePageMetadata } from '@/components/page-metadata'
import { RegisterPage } from '@/components/register-page'
import { latest } from '@/lib/dates/latest'
import { today } from '@/lib/dates/today'
import { getMunicipality } from '@/lib/municipalities/read'
import { listNetworks, type NetworkEntry } from '@/lib/networks/read/list'
import { partnersInNetworks } from '@/lib/networks/read/matrix'
import { membershipStatus } from '@/lib/networks/rules'

type Props = PageProps<'/[locale]/[municipality]/networks'>

export function generateMetadata({ params }: Props) {
  return sitePageMetadata(params, '/networks', 'networks')
}

export default async function NetworksPage({ params }: Props) {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return <Missing />

  const { slug, genitive, officialName, timeZone } = municipality
  const [networks, partners] = await Promise.all([
    listNetworks(locale, municipality.id),
    partnersInNetworks(locale, municipality.id),
  ])
  const t = await getTranslations('networks')
  const day = today(timeZone)
  const isLeft = ({ membership }: NetworkEntry) => membership !== null && membershipStatus(membership, day) === 'left'
  const current = networks.filter((network) => !isLeft(network))
  const left = networks.filter(isLeft)

  return (
    <RegisterPage
      municipality={municipality}
      page="/networks"
      title={t('title', { genitive })}
      description={t('description', { officialName })}
      updatedAt={latest(...networks.map(({ updatedAt }) => updatedAt))}
    >
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
    </RegisterPage>
  )
}
