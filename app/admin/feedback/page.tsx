import { getTranslations } from 'next-intl/server'
import { FeedbackList } from '@/components/office/feedback-list'
import { OfficeFrame } from '@/components/office/frame'
import { authorize } from '@/lib/auth/authorize'
import { officeTitle } from '@/lib/auth/locale'
import { messageList } from '@/lib/feedback/read'
import { readOfficeQuery } from '@/lib/office-lists/schema/query'

const { path } = messageList

export const generateMetadata = () => officeTitle('feedback')

export default async function FeedbackPage({ searchParams }: PageProps<'/admin/feedback'>) {
  const staff = await authorize('feedback:answer', path)
  const asked = await searchParams
  const t = await getTranslations({ locale: staff.locale, namespace: 'office' })

  return (
    <OfficeFrame staff={staff} path={path} place="feedback" title={t('feedback')} done={asked.done}>
      <p>{t('messages.lead')}</p>
      <FeedbackList staff={staff} query={readOfficeQuery(messageList, asked)} />
    </OfficeFrame>
  )
}
