import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type AgreementEventKind, isBeginning } from '@/lib/agreements/rules'
import { compareDates, dateParts, type PartialDate, precisionOf } from '@/lib/dates/edtf'
import type { LocalText } from '@/lib/i18n/in-locale'
import { DateText } from './date'
import { Words } from './local-text'
import { scaleOf, TimeStrip } from './time-strip'

type LifeLineEvent = {
  kind: AgreementEventKind
  date: PartialDate | null
  gender: 'feminine' | 'masculine' | null
  place: LocalText | null
  note: LocalText | null
  children?: ReactNode
}

type Props = {
  events: LifeLineEvent[]
  today: string
  /** The day up to which it lasts, where that is known. */
  until?: PartialDate
}

/** What happened, in time, with what is truly known of when: to the day, the month, the year, or not at all. */
export function LifeLine({ events, today, until }: Props) {
  const inTime = [...events].sort((a, b) => compareDates(a.date, b.date))
  const dated = inTime.filter(({ date }) => date)

  return (
    <>
      {dated.length > 0 && <TimeStrip events={dated} {...scaleOf(dated, today)} until={until} labelled />}
      <ol className="life-line">
        {inTime.map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: events have no identity of their own and are written out once
          <Entry key={index} event={event} next={inTime[index + 1]} />
        ))}
      </ol>
    </>
  )
}

function Entry({ event, next }: { event: LifeLineEvent; next: LifeLineEvent | undefined }) {
  const t = useTranslations('agreements')
  const precision = event.date ? precisionOf(event.date) : 'none'

  return (
    <li
      data-precision={precision}
      data-kind={isBeginning(event.kind) ? 'signed' : 'other'}
      data-gap={gap(event.date, next?.date ?? null)}
    >
      <div className="when">
        <DateText date={event.date} />
        {(precision === 'year' || precision === 'month') && (
          <span className="precision">{t(`precision.${precision}`)}</span>
        )}
      </div>
      <div>
        <p>
          {t(`events.${event.kind}`, { gender: event.gender ?? 'other' })}
          {event.place && (
            <>
              {' · '}
              <Words text={event.place} />
            </>
          )}
        </p>
        {event.children}
        {event.note && (
          <p className="muted small">
            <Words text={event.note} />
          </p>
        )}
      </div>
    </li>
  )
}

function gap(from: PartialDate | null, to: PartialDate | null) {
  const years = from && to ? dateParts(to).year - dateParts(from).year : 0
  if (years >= 10) return 'decades'
  return years >= 3 ? 'years' : undefined
}
