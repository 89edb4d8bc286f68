import { useTranslations } from 'next-intl'
import type { OfficialEntry } from '@/lib/officials/read/people'
import { Words } from './local-text'
import { PageLink } from './page-link'

/** People with the post they hold, or held when they travelled last, and how many trips they made. */
export function OfficialTable({ municipality, people }: { municipality: string; people: OfficialEntry[] }) {
  const t = useTranslations('officials')

  return (
    <table className="register">
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('post')}</th>
          <th scope="col" className="number">
            {t('trips')}
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ slug, name, post, trips }) => (
          <tr key={slug}>
            <th scope="row">
              <PageLink href={{ pathname: '/[municipality]/people/[slug]', params: { municipality, slug } }}>
                {name}
              </PageLink>
            </th>
            <td data-label={t('post')}>
              <span>
                {post?.at === 'then' && <span className="muted">{t('postThen')} </span>}
                {(post?.at === 'former' || post?.at === 'upcoming') && (
                  <span className="muted">{t(`status.${post.at}`)}: </span>
                )}
                {post?.title ? <Words text={post.title} /> : <span className="muted">{t('noPost')}</span>}
              </span>
            </td>
            <td data-label={t('trips')} className="number tabular">
              {trips}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
