import { PlainPage } from '@/components/office/plain-page'
import { officeLocale } from '@/lib/auth/locale'
import { messagesOf } from '@/lib/i18n/messages'

export default async function Forbidden() {
  return <PlainPage {...messagesOf(await officeLocale()).auth.forbidden} />
}
