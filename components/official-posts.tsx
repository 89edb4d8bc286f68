import { useTranslations } from 'next-intl'
import type { PublicOfficial } from '@/lib/officials/read/people'
import { Period } from './date'
import { Words } from './local-text'
import { Since } from './since'
import { SourceLink } from './source-link'

/** The posts a person holds and held, the latest first. */
export function OfficialPosts({ posts }: { posts: PublicOfficial['posts'] }) {
  const t = useTranslations('officials')
  if (posts.length === 0) return <p className="muted">{t('noPosts')}</p>

  return (
    <ol className="entries">
      {posts.map(({ id, title, since, until, sourceUrl, status }) => (
        <li key={id}>
          <p>{title && <Words text={title} />}</p>
          <p className="muted small">
            {(since || until) && `${t(`status.${status}`)}: `}
            {since && until ? (
              <Period start={since} end={until} />
            ) : (
              <Since since={since} until={until} unknown={t('termUnknown')} />
            )}
            {sourceUrl && <SourceLink url={sourceUrl} />}
          </p>
        </li>
      ))}
    </ol>
  )
}
