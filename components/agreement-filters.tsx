import { useLocale, useTranslations } from 'next-intl'
import type { AgreementList as List } from '@/lib/agreements/read/list'
import type { AgreementStatus } from '@/lib/agreements/rules'
import { agreementListParameters } from '@/lib/agreements/schema/list'
import type { Ignored } from '@/lib/facets/rules'
import { useDecade } from './decade'
import { type Choice, FacetForm, IgnoredChoices } from './facet-form'

type Name = 'type' | 'level' | 'field' | 'decade' | 'status'
const names: Name[] = ['type', 'level', 'field', 'decade', 'status']

type Props = { path: string; list: List; ignored: Ignored[]; narrowed: boolean }

/** What the list of agreements shows, in which order, and what of its address could not be obeyed. */
export function AgreementFilters({ path, list: { options, chosen }, ignored, narrowed }: Props) {
  const t = useTranslations('agreements')
  const decade = useDecade()
  const { compare } = new Intl.Collator(useLocale())
  const labels: Partial<Record<Name, (value: string) => string>> = {
    level: (level) => t(`levels.${level as 'municipal'}`),
    status: (status) => t(status === 'inForce' ? 'inForceOrOpen' : `statuses.${status as AgreementStatus}`),
    decade,
  }
  const choices = (name: Name): Choice[] =>
    options(name)
      .map(({ value, label, count }) => ({ value, label: label ?? labels[name]?.(value) ?? value, count }))
      .sort((a, b) => compare(a.label, b.label))

  return (
    <>
      <IgnoredChoices ignored={ignored.map((one) => ({ ...one, name: t(`filters.${one.name as Name}`) }))} />
      <FacetForm
        path={path}
        lead={t('filters.lead')}
        narrowed={narrowed}
        fields={[
          ...names.map((name) => ({
            name,
            label: t(`filters.${name}`),
            any: t(`filters.any.${name}`),
            chosen: chosen[name],
            choices: choices(name),
          })),
          {
            name: 'sort',
            label: t('filters.sort'),
            chosen: chosen.sort,
            choices: agreementListParameters.sort.map((value) => ({ value, label: t(`filters.sorts.${value}`) })),
          },
        ]}
      />
    </>
  )
}
