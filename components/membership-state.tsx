import { useLocale, useTranslations } from 'next-intl'
import { formatDate, formatRange } from '@/lib/dates/format'
import { membershipStatus } from '@/lib/networks/rules'

type Props = { membership: { since: string | null; until: string | null } | null; today: string }

/** Since when, or until when, the municipality belongs to a network. */
export function MembershipState({ membership, today }: Props) {
  const t = useTranslations('networks')
  const locale = useLocale()
  if (!membership) return null

  const { since, until } = membership
  const status = membershipStatus(membership, today)
  return (
    <span className="state" data-state={status}>
      <span>
        {since && until && t('memberDuring', { period: formatRange(locale, since, until) })}
        {since && !until && t('memberSince', { date: formatDate(locale, since) })}
        {!since && (until ? t('memberUntil', { date: formatDate(locale, until) }) : t('sinceUnknown'))}
        {status !== 'member' && ` (${t(status)})`}
      </span>
    </span>
  )
}
