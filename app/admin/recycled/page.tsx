import { getTranslations } from 'next-intl/server'
import { OfficeFrame } from '@/components/office/frame'
import { RecycledTable } from '@/components/office/recycled-table'
import { authorize } from '@/lib/auth/authorize'
import { officeLocale } from '@/lib/auth/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { readOfficeQuery } from '@/lib/office-lists/schema/query'
import { recycledList } from '@/lib/records/read/recycled'

const { path } = recycledList

export const generateMetadata = async () => ({ title: messagesOf(await officeLocale()).register.bin.title })

export default async function RecycledPage({ searchParams }: PageProps<'/admin/recycled'>) {
  const staff = await authorize(recycledList.permission, path)
  const query = readOfficeQuery(recycledList, await searchParams)
  const t = await getTranslations({ locale: staff.locale, namespace: 'register.bin' })

  return (
    <OfficeFrame staff={staff} path={path} place="recycled" title={t('title')}>
      <p>{t('lead')}</p>
      <RecycledTable staff={staff} query={query} />
    </OfficeFrame>
  )
}
