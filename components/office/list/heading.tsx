import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/routing'
import { Link } from '../link'

type Props = {
  locale: Locale
  label: string
  /** Whether the list is sorted by this column, and which way. */
  sorted: 'ascending' | 'descending' | undefined
  /** The list sorted by this column, or the other way round. */
  href: string
}

/** The heading of a column that the list can be sorted by. */
export async function SortHeading({ locale, label, sorted, href }: Props) {
  const t = await getTranslations({ locale, namespace: 'register.list' })

  return (
    <th scope="col" aria-sort={sorted}>
      <Link href={href} aria-label={t('sortBy', { column: label })}>
        {label}
        <span aria-hidden="true">{sorted ? (sorted === 'descending' ? ' ↓' : ' ↑') : ''}</span>
      </Link>
    </th>
  )
}
