import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { KeyFigures } from '@/components/key-figures'
import { Page } from '@/components/page'
import { PageLink } from '@/components/page-link'
import { pageMetadata } from '@/components/page-metadata'
import { PortalFooter } from '@/components/site-footer'
import { PortalHeader } from '@/components/site-header'
import { latest } from '@/lib/dates/latest'
import { addressesOf } from '@/lib/i18n/navigation'
import { listMunicipalities } from '@/lib/municipalities/read'

const addresses = addressesOf(() => '/')

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('municipalities')
  const title = t('portalTitle')
  return pageMetadata({ locale: await getLocale(), title, description: t('portalDescription'), addresses })
}

export default async function PortalPage() {
  const t = await getTranslations('municipalities')
  const municipalities = await listMunicipalities(await getLocale())
  const updated = { at: latest(...municipalities.map(({ updatedAt }) => updatedAt)), timeZone: 'Europe/Vilnius' }

  return (
    <>
      <PortalHeader />
      <Page title={t('portalTitle')} addresses={addresses} crumbs={[]} updated={updated}>
        <p className="lead">{t('portalLead')}</p>
        <section className="part">
          <h2>{t('municipalities')}</h2>
          {municipalities.length === 0 && <p>{t('noMunicipalities')}</p>}
          <ul className="entries">
            {municipalities.map(({ slug, officialName, figures }) => (
              <li key={slug}>
                <h3>
                  <PageLink href={{ pathname: '/[municipality]', params: { municipality: slug } }}>
                    {officialName}
                  </PageLink>
                </h3>
                <KeyFigures figures={figures} />
              </li>
            ))}
          </ul>
        </section>
      </Page>
      <PortalFooter />
    </>
  )
}
