import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { answerMissing } from '@/lib/answer'
import { askedPath } from '@/lib/asked-path'
import { addressesOf } from '@/lib/i18n/navigation'
import { nameMunicipalities } from '@/lib/municipalities/read'
import { LanguageSwitch } from './language-switch'
import { PageLink } from './page-link'
import { PortalFooter } from './site-footer'
import { PortalHeader } from './site-header'

export async function missingMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors')
  return { title: t('notFoundTitle'), robots: { index: false } }
}

/** Answers 404 inside a municipality's frame: its sections stand above, whom to ask below. */
export async function Missing() {
  answerMissing()
  const t = await getTranslations('errors')
  const [, , municipality = ''] = (await askedPath()).split('/')

  return (
    <div className="frame">
      {municipality && (
        <div className="crumbs-bar">
          <LanguageSwitch addresses={addressesOf(() => ({ pathname: '/[municipality]', params: { municipality } }))} />
        </div>
      )}
      <main id="content">
        <h1>{t('notFoundTitle')}</h1>
        <p className="lead">{t('notFoundBody')}</p>
        <p className="mt-4">{t('notFoundSections')}</p>
      </main>
    </div>
  )
}

/** Answers 404 where there is no municipality of this name: the way to those there are. */
export async function MissingMunicipality() {
  answerMissing()
  const t = await getTranslations('errors')
  const municipalities = await nameMunicipalities(await getLocale())

  return (
    <>
      <PortalHeader />
      <div className="frame">
        <div className="crumbs-bar">
          <LanguageSwitch addresses={addressesOf(() => '/')} />
        </div>
        <main id="content">
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
      <PortalFooter />
    </>
  )
}
