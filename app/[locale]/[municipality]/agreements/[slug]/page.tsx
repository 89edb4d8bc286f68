import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AgreementFacts } from '@/components/agreement-facts'
import { AgreementState } from '@/components/agreement-state'
import { Claims } from '@/components/claims'
import { LifeLine } from '@/components/life-line'
import { Prose, TranslationNote, Words } from '@/components/local-text'
import { Missing, missingMetadata } from '@/components/missing'
import { Page } from '@/components/page'
import { pageMetadata } from '@/components/page-metadata'
import { Parties, PartyNames } from '@/components/parties'
import { RecordFiles } from '@/components/record-files'
import { Signatories } from '@/components/signatories'
import { TripList } from '@/components/trip-list'
import { getAgreement } from '@/lib/agreements/read/detail'
import { formatDate } from '@/lib/dates/format'
import { today } from '@/lib/dates/today'
import { agreementAddresses, isOwnSlug } from '@/lib/i18n/addresses'
import { inPlainWords, labelledOnce } from '@/lib/i18n/in-plain-words'
import { getMunicipality } from '@/lib/municipalities/read'

type Props = PageProps<'/[locale]/[municipality]/agreements/[slug]'>

async function read(params: Props['params']) {
  const { municipality: town, slug } = await params
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, town)
  const agreement = municipality && (await getAgreement(locale, municipality.id, slug))
  return (
    agreement && { locale, slug, municipality, agreement, addresses: agreementAddresses(municipality.slug, agreement) }
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await read(params)
  if (!found) return missingMetadata()

  const { locale, agreement, addresses } = found
  const t = await getTranslations('agreements')
  const date = formatDate(locale, agreement.signedOn)
  const names = agreement.parties.map(({ name }) => name).join(', ')
  const words = [names ? `${agreement.title.text} (${names})` : agreement.title.text, date].filter(Boolean).join(', ')
  const title = labelledOnce(locale, words, [agreement.title, ...agreement.parties.map((party) => party.words)])
  return pageMetadata({ locale, title, description: t('pageDescription', { title }), addresses })
}

export default async function AgreementPage({ params }: Props) {
  const found = await read(params)
  if (!found) return <Missing />

  const { locale, slug, municipality, agreement, addresses } = found
  if (!isOwnSlug(locale, slug, agreement)) permanentRedirect(addresses[locale])

  const t = await getTranslations('agreements')
  const common = await getTranslations('common')
  const day = today(municipality.timeZone)
  const to = { municipality: municipality.slug }

  return (
    <Page
      title={
        <>
          <Words text={agreement.title} />
          <PartyNames parties={agreement.parties} />
        </>
      }
      called={inPlainWords(locale, agreement.title)}
      travels={`agreement-${agreement.slugLt}`}
      overline={agreement.type?.name !== agreement.title.text && agreement.type?.name}
      addresses={addresses}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: { pathname: '/[municipality]', params: to }, label: municipality.name },
        { href: { pathname: '/[municipality]/agreements', params: to }, label: common('sections.agreements') },
      ]}
      updated={{ at: agreement.updatedAt, timeZone: municipality.timeZone }}
    >
      <div className="with-margin">
        <div>
          <div className="lead mt-0!">
            <Parties
              municipality={municipality.slug}
              parties={agreement.parties}
              among={agreement.parties.flatMap(({ city }) => city?.countryCode ?? [])}
            />
            <AgreementState term={agreement} today={day} />
          </div>
          <TranslationNote of={[agreement.title, agreement.summary]} />
          {agreement.summary && <Prose text={agreement.summary} className="mt-6" />}
          <section className="part">
            <h2>{t('lifeLine')}</h2>
            {agreement.events.length > 0 ? (
              <LifeLine
                today={day}
                events={agreement.events.map((event) => ({
                  ...event,
                  gender: agreement.type?.gender ?? null,
                  children: <Signatories event={event} />,
                }))}
              />
            ) : (
              <p>{t('noEvents')}</p>
            )}
          </section>
          <Claims home={municipality.name} claims={agreement.claims} />
          <section className="part">
            <h2>{t('scans')}</h2>
            {agreement.scans.length > 0 ? (
              <RecordFiles municipality={municipality.slug} files={agreement.scans} />
            ) : (
              <p className="muted">{t('noScans')}</p>
            )}
          </section>
          <section className="part">
            <h2>{t('trips')}</h2>
            {agreement.trips.length > 0 ? (
              <TripList municipality={municipality.slug} trips={agreement.trips} />
            ) : (
              <p className="muted">{t('noTrips')}</p>
            )}
          </section>
        </div>
        <AgreementFacts agreement={agreement} />
      </div>
    </Page>
  )
}
