import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OfficeFrame } from '@/components/office/frame'
import { Link } from '@/components/office/link'
import { YearTable } from '@/components/office/register/year-table'
import { authorize } from '@/lib/auth/authorize'
import { officeLocale } from '@/lib/auth/locale'
import { today } from '@/lib/dates/today'
import { messagesOf } from '@/lib/i18n/messages'
import { pageNumber } from '@/lib/i18n/page-number'
import { getMembershipsOfYear } from '@/lib/networks/read/year'
import { typeWord } from '@/lib/records/rules/words'

const path = '/admin/register/memberships/year'

export const generateMetadata = async () => ({ title: messagesOf(await officeLocale()).membershipYear.name })

export default async function MembershipsOfYearPage({ searchParams }: PageProps<'/admin/register/memberships/year'>) {
  const staff = await authorize('register:edit', path)
  const { year: asked, page: askedPage, done } = await searchParams
  const now = Number(today(staff.municipality.timeZone).slice(0, 4))
  const year = typeof asked === 'string' && /^(1[89]|2[01])\d\d$/.test(asked) ? Number(asked) : now
  const page = pageNumber(askedPage) ?? notFound()
  const { rows, pages } = await getMembershipsOfYear(staff, year, page)
  if (page > pages) notFound()
  const t = await getTranslations({ locale: staff.locale, namespace: 'membershipYear' })

  return (
    <OfficeFrame
      staff={staff}
      path={path}
      place="memberships"
      overline={typeWord(staff.locale, 'membership', 'many')}
      title={t('title', { year: String(year) })}
      done={done}
      isForm
    >
      <p>{t('lead')}</p>
      <nav className="pages" aria-label={t('years')}>
        <Link href={`${path}?year=${year - 1}`}>{String(year - 1)}</Link>
        <Link href={`${path}?year=${year + 1}`}>{String(year + 1)}</Link>
        {page > 1 && <Link href={`${path}?year=${year}&page=${page - 1}`}>{t('previous')}</Link>}
        {page < pages && <Link href={`${path}?year=${year}&page=${page + 1}`}>{t('next')}</Link>}
      </nav>
      {rows.length === 0 ? (
        <p className="empty">{t('none')}</p>
      ) : (
        <YearTable
          key={`${year}-${page}-${rows.map(({ version }) => version).join('.')}`}
          year={year}
          page={page}
          rows={rows}
        />
      )}
    </OfficeFrame>
  )
}
