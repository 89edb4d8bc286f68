import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/dates/format'
import { today } from '@/lib/dates/today'
import type { AgendaEntry } from '@/lib/mayor/read'
import { Words } from './local-text'

/** The mayor's agenda, the latest first; of an entry that is withheld only its time and the ground. */
export function Agenda({ events, timeZone }: { events: AgendaEntry[]; timeZone: string }) {
  return (
    <ol className="entries">
      {events.map((event) => (
        <li key={event.id}>
          <When event={event} timeZone={timeZone} />
          <What event={event} />
        </li>
      ))}
    </ol>
  )
}

function When({ event, timeZone }: { event: AgendaEntry; timeZone: string }) {
  const format = useFormatter()
  const locale = useLocale()
  const clock = (at: Date) => format.dateTime(at, { timeZone, hour: '2-digit', minute: '2-digit', hour12: false })
  const hours = event.endsAt ? `${clock(event.startsAt)}–${clock(event.endsAt)}` : clock(event.startsAt)

  return (
    <p className="muted small">
      <time dateTime={event.startsAt.toISOString()}>
        {formatDate(locale, today(timeZone, event.startsAt))}
        {!event.allDay && `, ${hours}`}
      </time>
    </p>
  )
}

function What({ event }: { event: AgendaEntry }) {
  const t = useTranslations('mayor')
  if (event.withheldGround !== null) return <p>{t('withheld', { ground: event.withheldGround })}</p>

  return (
    <>
      {event.title && (
        <h3>
          <Words text={event.title} />
        </h3>
      )}
      {event.place && (
        <p>
          <Words text={event.place} />
        </p>
      )}
      {event.people && <p className="small">{t('people', { people: event.people })}</p>}
      {event.organisation && <p className="small">{t('organisation', { organisation: event.organisation })}</p>}
      {event.lobbyist && <p className="small">{t('lobbyist')}</p>}
    </>
  )
}
