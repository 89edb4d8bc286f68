import { useLocale, useTranslations } from 'next-intl'
import { formatDate, formatRange } from '@/lib/dates/format'
import { today } from '@/lib/dates/today'
import type { PriorityEntry } from '@/lib/mayor/priorities'
import { Facts } from './facts'
import { Prose, Words } from './local-text'
import { PageLink } from './page-link'
import { AgendaLink, AgreementLink, NetworkLink } from './record-links'
import { TripPlaces } from './trip-places'

type Props = { municipality: string; priorities: PriorityEntry[]; timeZone: string }

/** The municipality's priorities in their order, with what was done for each, or the words that nothing is recorded. */
export function Priorities({ municipality, priorities, timeZone }: Props) {
  return (
    <ol className="entries">
      {priorities.map((priority) => (
        <li key={priority.id}>
          <h3>{priority.title && <Words text={priority.title} />}</h3>
          {priority.text && <Prose text={priority.text} className="mt-2" />}
          <WhatWasDone municipality={municipality} priority={priority} timeZone={timeZone} />
        </li>
      ))}
    </ol>
  )
}

function WhatWasDone({
  municipality,
  priority,
  timeZone,
}: {
  municipality: string
  priority: PriorityEntry
  timeZone: string
}) {
  const t = useTranslations('mayor')
  const locale = useLocale()
  const { trips, agreements, networks, agendaEvents } = priority
  if ([trips, agreements, networks, agendaEvents].every(({ length }) => length === 0))
    return <p className="muted small">{t('nothingDone')}</p>

  const lines = [
    {
      label: t('trips'),
      value: trips.map(({ reference, startsOn, endsOn, destinations }) => (
        <p key={reference}>
          <PageLink href={{ pathname: '/[municipality]/trips/[reference]', params: { municipality, reference } }}>
            <TripPlaces places={destinations} />
          </PageLink>
          {startsOn && <span className="muted small">, {formatRange(locale, startsOn, endsOn)}</span>}
        </p>
      )),
    },
    {
      label: t('agreements'),
      value: agreements.map((agreement) => (
        <p key={agreement.slugLt}>
          <AgreementLink municipality={municipality} agreement={agreement} />
        </p>
      )),
    },
    {
      label: t('networks'),
      value: networks.map((network) => (
        <p key={network.slugLt}>
          <NetworkLink municipality={municipality} network={network} />
        </p>
      )),
    },
    {
      label: t('agendaEvents'),
      value: agendaEvents.map((event) => (
        <p key={event.id}>
          <AgendaLink municipality={municipality} event={event} />
          <span className="muted small">, {formatDate(locale, today(timeZone, event.startsAt))}</span>
        </p>
      )),
    },
  ]

  return (
    <section className="mt-3" aria-label={t('done')}>
      <Facts facts={lines.filter(({ value }) => value.length > 0)} />
    </section>
  )
}
