import { getLocale, getTranslations } from 'next-intl/server'
import { Missing } from '@/components/missing'
import { OfficialTable } from '@/components/official-table'
import { Page } from '@/components/page'
import { sitePageMetadata } from '@/components/page-metadata'
import { latest } from '@/lib/dates/latest'
import { today } from '@/lib/dates/today'
import { siteAddresses } from '@/lib/i18n/addresses'
import { getMunicipality } from '@/lib/municipalities/read'
import { listOfficials } from '@/lib/officials/read/people'

type Props = PageProps<'/[locale]/[municipality]/people'>

export function generateMetadata({ params }: Props) {
  return sitePageMetadata(params, '/people', 'officials')
}

export default async function PeoplePage({ params }: Props) {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return <Missing />

  const { slug, name, genitive, timeZone } = municipality
  const people = await listOfficials(locale, municipality.id, today(timeZone))
  const t = await getTranslations('officials')
  const common = await getTranslations('common')
  const to = { municipality: slug }

  return (
    <Page
      title={t('title', { genitive })}
      addresses={siteAddresses('/people', slug)}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: { pathname: '/[municipality]', params: to }, label: name },
        { href: { pathname: '/[municipality]/trips', params: to }, label: common('sections.trips') },
      ]}
      updated={{ at: latest(...people.map(({ updatedAt }) => updatedAt)) ?? municipality.updatedAt, timeZone }}
    >
      {people.length === 0 ? (
        <p className="lead">{t('empty')}</p>
      ) : (
        <>
          <p className="lead mb-8">{t('lead', { n: people.length })}</p>
          <OfficialTable municipality={slug} people={people} />
        </>
      )}
    </Page>
  )
}
