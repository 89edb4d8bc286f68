import { useTranslations } from 'next-intl'
import type { Ignored } from '@/lib/facets/rules'
import { queryOf } from '@/lib/facets/rules'
import type { PartnerCityList } from '@/lib/partner-cities/read/list'
import { partnerListParameters as parameters } from '@/lib/partner-cities/schema/list'
import { NothingFound } from './facet-form'
import { ListPages } from './list-pages'
import { PartnerCards } from './partner-cards'
import { PartnerFilters } from './partner-filters'
import { PartnerTable } from './partner-table'
import { ViewSwitch } from './view-switch'

type Props = {
  municipality: string
  path: string
  list: PartnerCityList
  ignored: Ignored[]
  today: string
}

/** A municipality's partners as asked for, with the ways to ask for others. */
export function PartnerList({ municipality, path, list, ignored, today }: Props) {
  const t = useTranslations('partnerCities')
  const { cities, total, pages, hidden, chosen, options } = list
  if (options('status').length === 0) return <p>{t('empty')}</p>

  const { view, sort, ...choices } = chosen
  const narrowed = queryOf(parameters, choices) !== ''
  const countries = options('country').filter(({ count }) => count > 0).length
  const ways = (['table', 'cards'] as const).map((way) => ({
    view: way,
    href: path + queryOf(parameters, { ...chosen, view: way }),
  }))

  return (
    <>
      {!narrowed && <p className="lead mb-6">{t('lead', { n: total, countries })}</p>}
      <PartnerFilters path={path} list={list} ignored={ignored} narrowed={narrowed} />
      <div className="list-head">
        <div>
          {narrowed && total > 0 && <p role="status">{t('found', { n: total })}</p>}
          {hidden > 0 && (
            <p className="small">
              {t('hidden', { n: hidden })}{' '}
              <a href={path + queryOf(parameters, { ...chosen, status: 'all' })}>{t('showEnded')}</a>
            </p>
          )}
        </div>
        <ViewSwitch ways={ways} chosen={view} />
      </div>
      {total === 0 && <NothingFound path={path} />}
      {total > 0 && view === 'table' && <PartnerTable municipality={municipality} cities={cities} today={today} />}
      {total > 0 && view === 'cards' && <PartnerCards municipality={municipality} cities={cities} today={today} />}
      <ListPages path={path} pages={pages} />
    </>
  )
}
