import { getTranslations } from 'next-intl/server'
import { OfficeFrame } from '@/components/office/frame'
import { DeclareNilReturn } from '@/components/office/nil-return-form'
import { NilReturns } from '@/components/office/nil-returns'
import { authorize } from '@/lib/auth/authorize'
import { officeTitle } from '@/lib/auth/locale'
import { readOfficeQuery } from '@/lib/office-lists/schema/query'
import { nilReturnList } from '@/lib/trips/read/nil-return-list'

const path = '/admin/nil-returns'

export const generateMetadata = () => officeTitle('nilReturns')

export default async function NilReturnsPage({ searchParams }: PageProps<'/admin/nil-returns'>) {
  const staff = await authorize('trips:declareNilReturn', path)
  const asked = await searchParams
  const t = await getTranslations({ locale: staff.locale, namespace: 'office' })

  return (
    <OfficeFrame staff={staff} path={path} place="nilReturns" title={t('nilReturns')} done={asked.done}>
      <p>{t('nilReturn.lead')}</p>
      <DeclareNilReturn />
      <NilReturns staff={staff} query={readOfficeQuery(nilReturnList, asked)} />
    </OfficeFrame>
  )
}
