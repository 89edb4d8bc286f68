import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FeedbackList } from '@/components/office/feedback-list'
import { OfficeFrame } from '@/components/office/frame'
import { authorize } from '@/lib/auth/authorize'
import { officeTitle } from '@/lib/auth/locale'
import { listFeedback } from '@/lib/feedback/read'
import { pageNumber } from '@/lib/i18n/page-number'

const path = '/admin/feedback'

export const generateMetadata = () => officeTitle('feedback')

export default async function FeedbackPage({ searchParams }: PageProps<'/admin/feedback'>) {
  const staff = await authorize('feedback:answer', path)
  const { page, show, done } = await searchParams
  const settled = show === 'settled'
  const list = await listFeedback(staff, settled, pageNumber(page) ?? notFound())
  if (list.page > list.pages) notFound()
  const t = await getTranslations({ locale: staff.locale, namespace: 'office' })

  return (
    <OfficeFrame staff={staff} path={path} place="feedback" title={t('feedback')} done={done}>
      <p>{t('messages.lead')}</p>
      <FeedbackList staff={staff} list={list} settled={settled} path={path} />
    </OfficeFrame>
  )
}
