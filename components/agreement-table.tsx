import { useTranslations } from 'next-intl'
import type { AgreementEntry } from '@/lib/agreements/read/list'
import { AgreementState } from './agreement-state'
import { DateText } from './date'
import { Parties } from './parties'
import { AgreementLink } from './record-links'

type Props = { municipality: string; agreements: AgreementEntry[]; today: string }

/** Documents with the other side, when they were signed and how they stand today. */
export function AgreementTable({ municipality, agreements, today }: Props) {
  const t = useTranslations('agreements')
  const among = agreements.flatMap(({ parties }) => parties.flatMap(({ city }) => city?.countryCode ?? []))

  return (
    <table className="register">
      <thead>
        <tr>
          <th scope="col">{t('signed')}</th>
          <th scope="col">{t('document')}</th>
          <th scope="col">{t('parties')}</th>
          <th scope="col">{t('status')}</th>
        </tr>
      </thead>
      <tbody>
        {agreements.map((agreement) => (
          <tr key={agreement.slugLt}>
            <td className="date" data-label={t('signed')} data-plain>
              <DateText date={agreement.signedOn} />
            </td>
            <th scope="row">
              <AgreementLink municipality={municipality} agreement={agreement} travels />
            </th>
            <td data-label={t('parties')} data-plain>
              <Parties municipality={municipality} parties={agreement.parties} among={among} />
            </td>
            <td className="small" data-label={t('status')} data-plain>
              <AgreementState term={agreement} today={today} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
