import { getLocale, getTranslations } from 'next-intl/server'
import { Agenda } from '@/components/agenda'
import { AgendaThings } from '@/components/json-ld/agenda'
import { Prose, TranslationNote } from '@/components/local-text'
import { Missing } from '@/components/missing'
import { Page } from '@/components/page'
import { PageLink } from '@/components/page-link'
import { sitePageMetadata } from '@/components/page-metadata'
import { Priorities } from '@/components/priorities'
import { Terms } from '@/components/terms'
import { siteAddresses } from '@/lib/i18n/addresses'
import { getMayorPage } from '@/lib/mayor/read/page'
import { getMunicipality } from '@/lib/municipalities/read'

type Props = PageProps<'/[locale]/[municipality]/mayor'>

export function generateMetadata({ params }: Props) {
  return sitePageMetadata(params, '/mayor', 'mayor')
}

export default async function MayorPage({ params }: Props) {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return <Missing />

  const { slug, name, genitive, timeZone } = municipality
  const { statement, terms, priorities, agenda, updatedAt } = await getMayorPage(locale, municipality.id)
  const t = await getTranslations('mayor')
  const ofAgenda = await getTranslations('agenda')
  const common = await getTranslations('common')
  const to = { municipality: slug }

  return (
    <Page
      title={t('title', { genitive })}
      addresses={siteAddresses('/mayor', slug)}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: { pathname: '/[municipality]', params: { municipality: slug } }, label: name },
      ]}
      updated={{ at: updatedAt ?? municipality.updatedAt, timeZone }}
    >
      <AgendaThings events={agenda} municipality={municipality} />
      {statement ? (
        <figure>
          <blockquote className="quote">
            <Prose text={statement.words} />
          </blockquote>
          {statement.mayor && (
            <figcaption className="mt-3">
              <PageLink
                href={{ pathname: '/[municipality]/people/[slug]', params: { ...to, slug: statement.mayor.slug } }}
              >
                {statement.mayor.name}
              </PageLink>
            </figcaption>
          )}
          {statement.sourceUrl && (
            <p className="muted small mt-2">
              <a href={statement.sourceUrl}>{t('source')}</a>
            </p>
          )}
        </figure>
      ) : (
        <p className="muted">{t('noStatement')}</p>
      )}
      <div className="mt-3">
        <TranslationNote of={[statement?.words, ...priorities.map(({ title }) => title)]} />
      </div>
      <section className="part">
        <h2>{t('priorities')}</h2>
        {priorities.length === 0 && <p className="muted">{t('noPriorities')}</p>}
        <Priorities municipality={slug} priorities={priorities} timeZone={timeZone} />
      </section>
      <section className="part">
        <h2>{t('agenda')}</h2>
        {agenda.length === 0 ? (
          <p className="muted">{ofAgenda('empty')}</p>
        ) : (
          <>
            <Agenda municipality={slug} events={agenda} timeZone={timeZone} />
            <p className="muted small mt-3">{ofAgenda('zone')}</p>
          </>
        )}
        <p className="mt-4">
          <PageLink href={{ pathname: '/[municipality]/agenda', params: to }}>{t('wholeAgenda')}</PageLink>
        </p>
      </section>
      <section className="part">
        <h2>{t('terms')}</h2>
        <Terms municipality={slug} terms={terms} />
      </section>
    </Page>
  )
}
