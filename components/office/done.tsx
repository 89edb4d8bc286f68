import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/routing'

const acts = [
  'save',
  'read',
  'submit',
  'ask',
  'sign',
  'sendBack',
  'discard',
  'return',
  'publish',
  'withdraw',
  'attachFile',
  'removeFile',
  'describeFile',
  'declare',
  'revoke',
  'answered',
  'closed',
  'reopened',
  'runAgain',
  'saveChange',
  'publishChange',
  'discardChange',
  'schedule',
  'cancelSchedule',
  'refused',
  'cancelled',
  'reinstate',
  'announce',
  'unannounce',
] as const
const registerActs = ['keep', 'unchanged', 'recycle', 'restore', 'set'] as const

/** Says what was just done. */
export async function Done({ act, locale }: { act: string | string[] | undefined; locale: Locale }) {
  const known = acts.find((one) => one === act)
  const inRegister = registerActs.find((one) => one === act)
  if (!known && !inRegister) return null

  const t = await getTranslations({ locale, namespace: 'office.done' })
  const register = await getTranslations({ locale, namespace: 'register.done' })
  return (
    <p className="notice notice-good" role="status">
      {known ? t(known) : inRegister && register(inRegister)}
    </p>
  )
}
