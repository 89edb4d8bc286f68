import { getTranslations } from 'next-intl/server'
import { OfficeFrame } from '@/components/office/frame'
import { DeclareNilReturn } from '@/components/office/nil-return-form'
import { NilReturns } from '@/components/office/nil-returns'
import { authorize } from '@/lib/auth/authorize'
import { officeTitle } from '@/lib/auth/locale'
import { getNilReturns } from '@/lib/trips/read/nil-returns'

const path = '/admin/nil-returns'

export const generateMetadata = () => officeTitle('nilReturns')

export default async function NilReturnsPage({ searchParams }: PageProps<'/admin/nil-returns'>) {
  const staff = await authorize('trips:declareNilReturn', path)
  const { done } = await searchParams
  const months = await getNilReturns(staff)
  const t = await getTranslations({ locale: staff.locale, namespace: 'office' })

  return (
    <OfficeFrame staff={staff} path={path} place="nilReturns" title={t('nilReturns')} done={done}>
      <p>{t('nilReturn.lead')}</p>
      <DeclareNilReturn />
      <NilReturns locale={staff.locale} months={months} />
    </OfficeFrame>
  )
}
