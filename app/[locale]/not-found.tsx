import { getLocale, getTranslations } from 'next-intl/server'
import { PageLink } from '@/components/page-link'
import { PortalHeader } from '@/components/site-header'
import { listMunicipalities } from '@/lib/municipalities/read'

/** Where no municipality of this name is: the way to those there are. */
export default async function PortalNotFound() {
  const t = await getTranslations('errors')
  const municipalities = await listMunicipalities(await getLocale())

  return (
    <>
      <PortalHeader />
      <div className="frame">
        <main id="content">
          <title>{t('notFoundTitle')}</title>
          <h1>{t('notFoundTitle')}</h1>
          <p className="lead">{t('notFoundBody')}</p>
          <section className="part">
            <h2>{t('notFoundWhere')}</h2>
            <ul className="entries">
              {municipalities.map(({ slug, officialName }) => (
                <li key={slug}>
                  <PageLink href={{ pathname: '/[municipality]', params: { municipality: slug } }}>
                    {officialName}
                  </PageLink>
                </li>
              ))}
            </ul>
          </section>
        </main>
      </div>
    </>
  )
}
