import type { SubmissionResult } from '@conform-to/react'
import { useLocale, useTranslations } from 'next-intl'
import { sendFeedbackAction } from '@/lib/feedback/actions'
import type { Reason } from '@/lib/refusal'
import { ErrorSummary, Field } from './field'
import { PageLink } from './page-link'

type Props = { municipality: string; page: string; left: SubmissionResult<Reason[]> | null }

const kinds = ['accessibility', 'accessibleForm', 'content'] as const

/** A message to the municipality. It needs no script: what is wrong stands beside what was typed. */
export function FeedbackForm({ municipality, page, left }: Props) {
  const t = useTranslations('feedback')
  const typed = (name: string) => {
    const value = left?.initialValue?.[name]
    return typeof value === 'string' ? value : undefined
  }
  const wrong = (name: string) => left?.error?.[name] ?? undefined
  const labels = { kind: t('kind'), page: t('page'), message: t('message'), email: t('email') }

  return (
    <form action={sendFeedbackAction} className="form" noValidate>
      {left?.error && <ErrorSummary title={t('notSent')} errors={left.error} labels={labels} />}
      <input type="hidden" name="municipality" value={municipality} />
      <input type="hidden" name="locale" value={useLocale()} />
      <Field name="kind" label={labels.kind} errors={wrong('kind')} group>
        {(described) =>
          kinds.map((kind, at) => (
            <label key={kind} className="choice">
              <input
                type="radio"
                name="kind"
                value={kind}
                id={at === 0 ? 'kind' : undefined}
                defaultChecked={typed('kind') === kind}
                {...described}
              />
              {t(`kinds.${kind}`)}
            </label>
          ))
        }
      </Field>
      <Field name="page" label={labels.page} hint={t('pageHint')} errors={wrong('page')}>
        {(described) => <input id="page" name="page" defaultValue={left ? typed('page') : page} {...described} />}
      </Field>
      <Field name="message" label={labels.message} hint={t('messageHint')} errors={wrong('message')}>
        {(described) => (
          <textarea id="message" name="message" rows={8} required defaultValue={typed('message')} {...described} />
        )}
      </Field>
      <Field name="email" label={labels.email} hint={t('emailHint')} errors={wrong('email')}>
        {(described) => (
          <input
            id="email"
            name="email"
            type="email"
            autoComplete="email"
            defaultValue={typed('email')}
            {...described}
          />
        )}
      </Field>
      <div className="honeypot" aria-hidden="true">
        <label htmlFor="website">{t('honeypot')}</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      <p>
        <button type="submit" className="action">
          {t('send')}
        </button>
      </p>
      <p className="small">
        <PageLink href={{ pathname: '/[municipality]/privacy', params: { municipality } }}>{t('privacy')}</PageLink>
      </p>
    </form>
  )
}
