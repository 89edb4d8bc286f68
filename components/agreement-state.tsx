import { useTranslations } from 'next-intl'
import { type AgreementTerm, agreementStatus, standingWord } from '@/lib/agreements/rules'
import { DateText } from './date'

type Props = { term: AgreementTerm; today: string }

/** How an agreement stands on a day, in a word and a shape, and until when. */
export function AgreementState({ term, today }: Props) {
  const t = useTranslations('agreements')
  const status = agreementStatus(term, today)
  const standing = standingWord(term, status)

  return (
    <span className="state" data-state={status}>
      <span>
        {standing !== 'statuses.inForce' && t(standing)}
        {term.validUntil && (
          <>
            {standing !== 'statuses.inForce' && ' · '}
            {t('validUntil')} <DateText date={term.validUntil} />
          </>
        )}
      </span>
    </span>
  )
}
