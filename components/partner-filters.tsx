import { useLocale, useTranslations } from 'next-intl'
import { countryName } from '@/lib/countries/names'
import type { Ignored } from '@/lib/facets/rules'
import type { PartnerCityList } from '@/lib/partner-cities/read/list'
import { partnerListParameters } from '@/lib/partner-cities/schema/list'
import { useDecade } from './decade'
import { type Choice, FacetForm, IgnoredChoices } from './facet-form'

type Name = 'country' | 'kind' | 'type' | 'field' | 'network' | 'decade'
const names: Name[] = ['country', 'kind', 'type', 'field', 'network', 'decade']
const { status: statuses, sort: sorts } = partnerListParameters

type Props = { path: string; list: PartnerCityList; ignored: Ignored[]; narrowed: boolean }

/** What the list of partners shows, in which order, and what of its address could not be obeyed. */
export function PartnerFilters({ path, list: { options, chosen }, ignored, narrowed }: Props) {
  const t = useTranslations('partnerCities.filters')
  const labels = useChoiceLabels()
  const { compare } = new Intl.Collator(useLocale())
  const counts = new Map(options('status').map(({ value, count }) => [value, count]))
  const everyone = [...counts.values()].reduce((sum, count) => sum + count, 0)

  const choices = (name: Name): Choice[] =>
    options(name)
      .map(({ value, label, count }) => ({ value, label: label ?? labels[name]?.(value) ?? value, count }))
      .sort((a, b) => compare(a.label, b.label))

  return (
    <>
      <IgnoredChoices ignored={ignored.map((one) => ({ ...one, name: t(one.name as Name) }))} />
      <FacetForm
        path={path}
        narrowed={narrowed}
        kept={chosen.view === 'cards' ? { view: 'cards' } : {}}
        fields={[
          {
            name: 'status',
            label: t('status'),
            chosen: chosen.status,
            choices: statuses.map((value) => ({
              value,
              label: t(`statuses.${value}`),
              count: value === 'all' ? everyone : (counts.get(value) ?? 0),
            })),
          },
          ...names.map((name) => ({
            name,
            label: t(name),
            any: t(`any.${name}`),
            chosen: chosen[name],
            choices: choices(name),
          })),
          {
            name: 'sort',
            label: t('sort'),
            chosen: chosen.sort,
            choices: sorts.map((value) => ({ value, label: t(`sorts.${value}`) })),
          },
        ]}
      />
    </>
  )
}

/** The words for codes that the database does not name. */
function useChoiceLabels(): Partial<Record<Name, (value: string) => string>> {
  const t = useTranslations('partnerCities')
  const locale = useLocale()
  const decade = useDecade()

  return {
    country: (code) => countryName(locale, code) ?? code,
    kind: (kind) => t(`kind.${kind}` as 'kind.city').toLowerCase(),
    decade,
  }
}
