import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/routing'

const acts = [
  'save',
  'read',
  'submit',
  'return',
  'publish',
  'withdraw',
  'attachFile',
  'removeFile',
  'declare',
  'revoke',
  'answered',
  'closed',
  'reopened',
] as const

/** Says what was just done. */
export async function Done({ act, locale }: { act: string | string[] | undefined; locale: Locale }) {
  const known = acts.find((one) => one === act)
  if (!known) return null

  const t = await getTranslations({ locale, namespace: 'office.done' })
  return (
    <p className="notice notice-good" role="status">
      {t(known)}
    </p>
  )
}
