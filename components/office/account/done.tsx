import { getTranslations } from 'next-intl/server'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'

/** Says what was just done to an account. */
export async function AccountDone({ act, locale }: { act: string | string[] | undefined; locale: Locale }) {
  const { done } = messagesOf(locale).accounts
  if (typeof act !== 'string' || !Object.hasOwn(done, act)) return null

  const t = await getTranslations({ locale, namespace: 'accounts.done' })
  return (
    <p className="notice notice-good" role="status">
      {t(act as keyof typeof done)}
    </p>
  )
}
