import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/routing'
import { type Asks, officeListAddress } from '@/lib/office-lists/schema/query'
import type { ListQuery } from '@/lib/records/schema/query'
import { Link } from '../link'

type Props = { locale: Locale; list: Asks; query: ListQuery; next: ListQuery['after'] }

/** The ways from a page of a list: to the next and the first, and to all of it as a file. */
export async function ListFoot({ locale, list, query, next }: Props) {
  const t = await getTranslations({ locale, namespace: 'register.list' })
  const exchange = await getTranslations({ locale, namespace: 'exchange' })
  const whole = { ...query, after: null }

  return (
    <nav className="pages" aria-label={t('next')}>
      {query.after && <Link href={officeListAddress(list, whole)}>{t('first')}</Link>}
      {next && <Link href={officeListAddress(list, { ...query, after: next })}>{t('next')}</Link>}
      <a href={officeListAddress(list, whole, '/export')}>{t('export')}</a>
      <a href={officeListAddress(list, whole, '/export', { as: 'xlsx' })}>{exchange('xlsx')}</a>
    </nav>
  )
}
