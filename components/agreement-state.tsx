import { useTranslations } from 'next-intl'
import { type AgreementTerm, agreementStatus } from '@/lib/agreements/rules'
import { DateText } from './date'

/** How an agreement stands on a day, in a word and a shape; in force says until when, as far as that is stated. */
export function AgreementState({ term, today }: { term: AgreementTerm; today: string }) {
  const t = useTranslations('agreements')
  const status = agreementStatus(term, today)

  return (
    <span className="state" data-state={status}>
      <span>
        {t(`statuses.${status}`)}
        {status === 'inForce' && !term.validUntil && `, ${t('noEndStated')}`}
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
