import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { AgendaEntry } from '@/lib/agenda/read'
import { formatDate } from '@/lib/dates/format'
import { today } from '@/lib/dates/today'
import type { LocalText } from '@/lib/i18n/in-locale'
import { Words } from './local-text'
import { PageLink } from './page-link'
import { AgendaLink } from './record-links'

type Props = { municipality: string; events: AgendaEntry[]; timeZone: string; heading?: 'h2' | 'h3' }

/** Entries of the mayor's agenda in the order given; of one that is withheld only its time and the ground. */
export function Agenda({ municipality, events, timeZone, heading: Heading = 'h3' }: Props) {
  const t = useTranslations('agenda')

  return (
    <ol className="entries">
      {events.map((event) => (
        <li key={event.id}>
          <p className="muted small">
            <AgendaTime event={event} timeZone={timeZone} />
          </p>
          {event.cancelled && <CalledOff />}
          {event.withheldGround !== null ? (
            <p className="state" data-state="withheld">
              <PageLink href={{ pathname: '/[municipality]/agenda/[id]', params: { municipality, id: event.id } }}>
                {t('withheld', { ground: '' })}
                <Words text={event.withheldGround} />
              </PageLink>
            </p>
          ) : (
            <>
              <Heading>
                <AgendaLink municipality={municipality} event={event} />
              </Heading>
              {event.place && (
                <p>
                  <Words text={event.place} />
                </p>
              )}
              {event.people && <Said label={t('people')} text={event.people} />}
              {event.organisation && <Said label={t('organisation')} text={event.organisation} />}
              {event.lobbyist && <Lobbyist />}
            </>
          )}
        </li>
      ))}
    </ol>
  )
}

function Said({ label, text }: { label: string; text: LocalText }) {
  return (
    <p className="small">
      {label}: <Words text={text} />
    </p>
  )
}

export function CalledOff() {
  const t = useTranslations('agenda')
  return (
    <p className="state small" data-state="ended">
      {t('cancelled')}
    </p>
  )
}

export function Lobbyist() {
  const t = useTranslations('agenda')
  return (
    <p className="state small" data-state="lobbyist">
      {t('lobbyistYes')}
    </p>
  )
}

type Time = Pick<AgendaEntry, 'startsAt' | 'endsAt' | 'allDay'>

/** When an entry is, by the municipality's own clock; its hours only where they are known. */
export function AgendaTime({ event, timeZone }: { event: Time; timeZone: string }) {
  const t = useTranslations('agenda')
  const format = useFormatter()
  const locale = useLocale()
  const { startsAt, endsAt, allDay } = event
  const day = (at: Date) => formatDate(locale, today(timeZone, at))
  const clock = (at: Date) => format.dateTime(at, { timeZone, hour: '2-digit', minute: '2-digit', hour12: false })
  const sameDay = endsAt === null || day(startsAt) === day(endsAt)
  const hours = endsAt && sameDay ? `${clock(startsAt)}–${clock(endsAt)}` : clock(startsAt)
  const end = allDay || endsAt === null ? endsAt && day(endsAt) : `${day(endsAt)}, ${clock(endsAt)}`

  return (
    <time dateTime={startsAt.toISOString()}>
      {day(startsAt)}, {allDay ? t('allDay') : hours}
      {!sameDay && ` – ${end}`}
    </time>
  )
}
