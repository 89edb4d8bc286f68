import { useTranslations } from 'next-intl'
import type { AgreementAnniversary } from '@/lib/agreements/read/anniversaries'
import { DateText } from './date'
import { Parties } from './parties'
import { AgreementLink } from './record-links'

type Props = { municipality: string; anniversaries: AgreementAnniversary[] }

/** Anniversaries in the order of time, each as exactly as the date of its document is known. */
export function AnniversaryTable({ municipality, anniversaries }: Props) {
  const t = useTranslations('agreements')
  const among = anniversaries.flatMap(({ agreement }) =>
    agreement.parties.flatMap(({ city }) => city?.countryCode ?? []),
  )

  return (
    <table className="register">
      <thead>
        <tr>
          <th scope="col">{t('anniversaries.date')}</th>
          <th scope="col">{t('anniversaries.years')}</th>
          <th scope="col">{t('document')}</th>
          <th scope="col">{t('parties')}</th>
        </tr>
      </thead>
      <tbody>
        {anniversaries.map(({ years, date, agreement }) => (
          <tr key={`${agreement.id} ${years}`}>
            <td className="date" data-label={t('anniversaries.date')} data-plain>
              <DateText date={date} />
            </td>
            <td className="date" data-label={t('anniversaries.years')} data-plain>
              {t('anniversaries.yearsOf', { years })}
            </td>
            <th scope="row">
              <AgreementLink municipality={municipality} agreement={agreement} />
            </th>
            <td data-label={t('parties')} data-plain>
              <Parties municipality={municipality} parties={agreement.parties} among={among} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
