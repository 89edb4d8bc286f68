import { useTranslations } from 'next-intl'
import type { AgreementList as List } from '@/lib/agreements/read/list'
import { agreementListParameters as parameters } from '@/lib/agreements/schema/list'
import { type Ignored, queryOf } from '@/lib/facets/rules'
import { AgreementFilters } from './agreement-filters'
import { AgreementTable } from './agreement-table'
import { NothingFound } from './facet-form'
import { ListPages } from './list-pages'
import { TranslationNote } from './local-text'

type Props = {
  municipality: string
  path: string
  list: List
  ignored: Ignored[]
  today: string
}

/** A municipality's agreements as asked for, with the ways to ask for others. */
export function AgreementList({ municipality, path, list, ignored, today }: Props) {
  const t = useTranslations('agreements')
  const { agreements, total, pages, options, chosen } = list
  if (options('level').length === 0) return <p>{t('empty')}</p>

  const narrowed = queryOf(parameters, { ...chosen, sort: 'newest' }) !== ''

  return (
    <>
      {!narrowed && <p className="lead mb-6">{t('count', { n: total })}</p>}
      <AgreementFilters path={path} list={list} ignored={ignored} narrowed={narrowed} />
      {narrowed && total > 0 && (
        <p role="status" className="mb-4">
          {t('found', { n: total })}
        </p>
      )}
      {total === 0 ? (
        <NothingFound path={path} />
      ) : (
        <>
          <TranslationNote of={agreements.map(({ title }) => title)} />
          <AgreementTable municipality={municipality} agreements={agreements} today={today} />
        </>
      )}
      <ListPages path={path} pages={pages} />
    </>
  )
}
