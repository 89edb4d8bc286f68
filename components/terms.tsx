import { useTranslations } from 'next-intl'
import type { Term } from '@/lib/mayor/read/page'
import { Period } from './date'
import { Words } from './local-text'
import { PageLink } from './page-link'
import { Since } from './since'
import { SourceLink } from './source-link'

/** The mayors that are recorded with their terms of office, the present one first. */
export function Terms({ municipality, terms }: { municipality: string; terms: Term[] }) {
  const t = useTranslations('mayor')
  if (terms.length === 0) return <p className="muted">{t('noTerms')}</p>

  return (
    <ol className="entries">
      {terms.map(({ id, title, since, until, sourceUrl, official }) => (
        <li key={id}>
          <p>
            <PageLink
              href={{ pathname: '/[municipality]/people/[slug]', params: { municipality, slug: official.slug } }}
            >
              {official.name}
            </PageLink>
            {title && (
              <>
                {', '}
                <Words text={title} />
              </>
            )}
          </p>
          <p className="muted small">
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
