import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OfficeFrame } from '@/components/office/frame'
import { TranslationList } from '@/components/office/translations/list'
import { TranslationMatrix } from '@/components/office/translations/matrix'
import { authorize } from '@/lib/auth/authorize'
import { officeTitle } from '@/lib/auth/locale'
import { pageNumber } from '@/lib/i18n/page-number'
import { getTranslationList } from '@/lib/translations/read/list'
import { getMatrix } from '@/lib/translations/read/matrix'
import { readTextQuery, textQueryPart } from '@/lib/translations/schema/query'

const path = '/admin/translations'

export const generateMetadata = () => officeTitle('translations')

export default async function TranslationsPage({ searchParams }: PageProps<'/admin/translations'>) {
  const staff = await authorize('register:edit', path)
  const asked = await searchParams
  const query = readTextQuery(asked)
  const isNarrowed = query.description !== null || query.state !== null
  const page = pageNumber(asked.page) ?? notFound()
  const [matrix, list] = await Promise.all([
    getMatrix(staff),
    isNarrowed ? getTranslationList(staff, { ...query, page }) : null,
  ])
  const t = await getTranslations({ locale: staff.locale, namespace: 'translations' })
  const files = textQueryPart({ type: query.description?.path, state: query.state })

  return (
    <OfficeFrame staff={staff} path={path} place="translations" title={t('title')} done={asked.done}>
      <p>{t('lead')}</p>
      <p className="office-links">
        <a href={`${path}/export${files}`}>{t('export')}</a>
        <a href={`${path}/import`}>{t('import')}</a>
      </p>
      <TranslationMatrix staff={staff} matrix={matrix} query={query} />
      {list && <TranslationList staff={staff} list={list} query={query} />}
    </OfficeFrame>
  )
}
