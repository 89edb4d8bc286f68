import { getTranslations } from 'next-intl/server'
import { Prose } from '@/components/local-text'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import { type MessageRow, messageList } from '@/lib/feedback/read'
import { getOfficePage } from '@/lib/office-lists/read/list'
import type { ListQuery } from '@/lib/records/schema/query'
import { FeedbackKind } from '@/prisma/client/enums'
import { ReopenFeedback, SettleFeedback } from './feedback-forms'
import { Link } from './link'
import { ListFoot } from './list/foot'
import { ListSearch } from './list/search'

/** What readers told the municipality: those that wait for an answer, or those done with, and by whom. */
export async function FeedbackList({ staff, query }: { staff: Staff; query: ListQuery }) {
  const { locale } = staff
  const t = await getTranslations({ locale, namespace: 'office' })
  const words = await getTranslations({ locale, namespace: 'register.list' })
  const kinds = await getTranslations({ locale, namespace: 'feedback.kinds' })
  const { rows, total, isMore, next } = await getOfficePage(staff, messageList, query)
  const settled = query.filters.show === 'settled'
  const isNarrowed = query.words !== '' || query.filters.kind !== undefined
  const empty = t(settled ? 'empty.settledFeedback' : 'empty.feedback')
  const { path } = messageList
  const list = { locale, list: messageList, query }
  const isEmpty = total === 0 && !isNarrowed

  return (
    <>
      <nav className="office-links" aria-label={t('messages.views')}>
        <Link href={path} aria-current={settled ? undefined : 'page'}>
          {t('messages.waiting')}
        </Link>
        <Link href={`${path}?show=settled`} aria-current={settled ? 'page' : undefined}>
          {t('messages.settled')}
        </Link>
      </nav>
      {!isEmpty && (
        <ListSearch
          {...list}
          kept={settled ? { show: 'settled' } : {}}
          filters={[
            {
              name: 'kind',
              label: t('messages.kind'),
              choices: Object.values(FeedbackKind).map((kind) => ({ value: kind, label: kinds(kind) })),
            },
          ]}
          orders={{
            label: t('messages.order'),
            choices: [
              { value: '-received', label: t('messages.newest') },
              { value: 'received', label: t('messages.oldest') },
            ],
          }}
        />
      )}
      {total === 0 ? (
        <p className="empty">{isNarrowed ? words('noneFound') : empty}</p>
      ) : (
        <>
          <p>{isMore ? words('countMore', { count: total }) : t('messages.count', { count: total })}</p>
          <ol className="entries">
            {rows.map((message) => (
              <Message key={message.id} staff={staff} message={message} />
            ))}
          </ol>
        </>
      )}
      {!isEmpty && <ListFoot {...list} next={next} />}
    </>
  )
}

async function Message({ staff, message }: { staff: Staff; message: MessageRow & { id: string } }) {
  const { locale } = staff
  const t = await getTranslations({ locale, namespace: 'office.messages' })
  const kinds = await getTranslations({ locale, namespace: 'feedback.kinds' })
  const { id, kind, page, email, createdAt, settledAt, settledBy } = message
  const moment = (at: Date) => formatMoment(locale, at, staff.municipality.timeZone)
  const outcome = message.outcome && settledAt && { outcome: t(message.outcome), at: moment(settledAt) }
  const lang = message.locale === 'en' ? 'en' : 'lt'

  return (
    <li>
      <p className="muted small">
        {kinds(kind)} · {t('received')} {moment(createdAt)}
      </p>
      <Prose text={{ text: message.message, lang, fallback: false, translated: false }} />
      {page && (
        <p>
          {t('about')}: {page}
        </p>
      )}
      <p>{email ? <a href={`mailto:${email}`}>{`${t('from')}: ${email}`}</a> : t('noEmail')}</p>
      {outcome ? (
        <>
          <p className="muted">{settledBy ? t('by', { ...outcome, name: settledBy }) : t('byNobody', outcome)}</p>
          <ReopenFeedback id={id} />
        </>
      ) : (
        <SettleFeedback id={id} />
      )}
    </li>
  )
}
