import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AgendaTime, CalledOff, Lobbyist } from '@/components/agenda'
import { Facts } from '@/components/facts'
import { AgendaThings } from '@/components/json-ld/agenda'
import { Words } from '@/components/local-text'
import { Missing, missingMetadata } from '@/components/missing'
import { Page } from '@/components/page'
import { pageMetadata } from '@/components/page-metadata'
import { CityLink } from '@/components/record-links'
import { TripList } from '@/components/trip-list'
import { getAgendaEvent } from '@/lib/agenda/read'
import { formatDate } from '@/lib/dates/format'
import { today } from '@/lib/dates/today'
import { inPlainWords } from '@/lib/i18n/in-plain-words'
import { addressesOf } from '@/lib/i18n/navigation'
import { getMunicipality } from '@/lib/municipalities/read'

type Props = PageProps<'/[locale]/[municipality]/agenda/[id]'>

async function read(params: Props['params']) {
  const { municipality: town, id } = await params
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, town)
  const event = municipality && (await getAgendaEvent(locale, municipality.id, id))
  const addresses = addressesOf(() => ({
    pathname: '/[municipality]/agenda/[id]',
    params: { municipality: town, id },
  }))
  return event && { locale, municipality, event, addresses }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await read(params)
  if (!found) return missingMetadata()

  const { locale, municipality, event, addresses } = found
  const t = await getTranslations('agenda')
  const { genitive, timeZone } = municipality
  const date = formatDate(locale, today(timeZone, event.startsAt))
  const words = event.withheldGround === null ? event.title && inPlainWords(locale, event.title) : t('withheldTitle')
  return pageMetadata({
    locale,
    title: [words, date].filter(Boolean).join(', '),
    description: t('entryDescription', { genitive, date }),
    addresses,
  })
}

export default async function AgendaEventPage({ params }: Props) {
  const found = await read(params)
  if (!found) return <Missing />

  const { locale, municipality, event, addresses } = found
  const t = await getTranslations('agenda')
  const common = await getTranslations('common')
  const { slug, name, timeZone } = municipality
  const to = { municipality: slug }
  const when = { label: t('when'), value: <AgendaTime event={event} timeZone={timeZone} /> }

  return (
    <Page
      title={event.withheldGround === null ? event.title && <Words text={event.title} /> : t('withheldTitle')}
      called={event.withheldGround === null && event.title ? inPlainWords(locale, event.title) : undefined}
      overline={t('entry')}
      addresses={addresses}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: { pathname: '/[municipality]', params: to }, label: name },
        { href: { pathname: '/[municipality]/mayor', params: to }, label: common('sections.mayor') },
        { href: { pathname: '/[municipality]/agenda', params: to }, label: t('heading') },
      ]}
      updated={{ at: event.updatedAt, timeZone }}
    >
      <AgendaThings events={[event]} municipality={municipality} />
      {event.cancelled && <CalledOff />}
      {event.withheldGround !== null ? (
        <Facts
          className="head-block"
          facts={[when, { label: t('ground'), value: <Words text={event.withheldGround} /> }]}
        />
      ) : (
        <>
          <Facts
            className="head-block"
            facts={[
              when,
              { label: t('place'), value: event.place && <Words text={event.place} /> },
              { label: t('people'), value: event.people && <Words text={event.people} /> },
              { label: t('organisation'), value: event.organisation && <Words text={event.organisation} /> },
              { label: t('lobbyist'), value: event.lobbyist && <Lobbyist /> },
              {
                label: t('partner'),
                value: event.partnerCity && <CityLink municipality={slug} city={event.partnerCity} />,
              },
              { label: t('priority'), value: event.priority?.title && <Words text={event.priority.title} /> },
            ]}
          />
          {event.trips.length > 0 && (
            <section className="part">
              <h2>{t('trips')}</h2>
              <TripList municipality={slug} trips={event.trips} />
            </section>
          )}
        </>
      )}
    </Page>
  )
}
