import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Prose } from '@/components/local-text'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import type { FeedbackList as List } from '@/lib/feedback/read'
import { ReopenFeedback, SettleFeedback } from './feedback-forms'

type Props = { staff: Staff; list: List; settled: boolean; path: string }

/** What readers told the municipality: those that wait for an answer, or those done with, and by whom. */
export async function FeedbackList({ staff, list, settled, path }: Props) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'office' })
  const { total, page, pages, messages } = list
  const href = (to: number) => `${path}?page=${to}${settled ? '&show=settled' : ''}`

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
      {total === 0 ? (
        <p className="empty">{t(settled ? 'empty.settledFeedback' : 'empty.feedback')}</p>
      ) : (
        <>
          <p>{t('messages.count', { count: total })}</p>
          <ol className="entries">
            {messages.map((message) => (
              <Message key={message.id} staff={staff} message={message} />
            ))}
          </ol>
        </>
      )}
      {pages > 1 && (
        <nav className="pages" aria-label={t('list.pages')}>
          {page > 1 && <Link href={href(page - 1)}>{t('messages.previous')}</Link>}
          <span>{t('messages.page', { page: String(page), pages: String(pages) })}</span>
          {page < pages && <Link href={href(page + 1)}>{t('messages.next')}</Link>}
        </nav>
      )}
    </>
  )
}

async function Message({ staff, message }: { staff: Staff; message: List['messages'][number] }) {
  const { locale } = staff
  const t = await getTranslations({ locale, namespace: 'office.messages' })
  const kinds = await getTranslations({ locale, namespace: 'feedback.kinds' })
  const { id, kind, page, email, createdAt, answer } = message
  const moment = (at: Date) => formatMoment(locale, at, staff.municipality.timeZone)
  const outcome = answer && { outcome: t(answer.outcome), at: moment(answer.at) }
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
          <p className="muted">{answer?.by ? t('by', { ...outcome, name: answer.by.name }) : t('byNobody', outcome)}</p>
          <ReopenFeedback id={id} />
        </>
      ) : (
        <SettleFeedback id={id} />
      )}
    </li>
  )
}
