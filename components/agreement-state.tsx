import { useTranslations } from 'next-intl'
import { type AgreementTerm, agreementStatus } from '@/lib/agreements/rules'
import { DateText } from './date'

type Props = { term: AgreementTerm; today: string; full?: boolean }

/** How an agreement stands on a day, in a word and a shape, and until when; in full also that no end is stated. */
export function AgreementState({ term, today, full = false }: Props) {
  const t = useTranslations('agreements')
  const status = agreementStatus(term, today)

  return (
    <span className="state" data-state={status}>
      <span>
        {t(`statuses.${status}`)}
        {full && status === 'inForce' && !term.validUntil && `, ${t('noEndStated')}`}
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
