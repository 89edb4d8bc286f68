import { useTranslations } from 'next-intl'
import { type AgreementTerm, agreementStatus } from '@/lib/agreements/rules'
import { DateText } from './date'

type Props = { term: AgreementTerm; today: string }

/**
 * How an agreement stands on a day, in a word and a shape, and until when. A document whose source states no end is not said
 * to be in force: nobody states that either.
 */
export function AgreementState({ term, today }: Props) {
  const t = useTranslations('agreements')
  const status = agreementStatus(term, today)

  return (
    <span className="state" data-state={status}>
      <span>
        {t(status === 'inForce' && !term.validUntil ? 'noEndStated' : `statuses.${status}`)}
        {term.validUntil && (
          <>
            {' · '}
            {t('validUntil')} <DateText date={term.validUntil} />
          </>
        )}
      </span>
    </span>
  )
}
