import { useTranslations } from 'next-intl'
import type { PartnerCity } from '@/lib/partner-cities/read/detail'
import { AgreementState } from './agreement-state'
import { Claims } from './claims'
import { DateText } from './date'
import { Parties } from './parties'
import { RecordFiles } from './record-files'
import { AgreementLink } from './record-links'

type Props = { municipality: string; home: string; agreements: PartnerCity['agreements']; today: string }

/** A partner's documents, each with how it stands today, its copies and what the other side says of it. */
export function PartnerAgreements({ municipality, home, agreements, today }: Props) {
  const t = useTranslations('partnerCities')
  if (agreements.length === 0) return null

  return (
    <section className="part">
      <h2>{t('agreements')}</h2>
      <ul className="entries">
        {agreements.map((agreement) => (
          <li key={agreement.slugLt}>
            <h3>
              <AgreementLink municipality={municipality} agreement={agreement} />
            </h3>
            <p className="muted small flex flex-wrap gap-x-4">
              <DateText date={agreement.signedOn} />
              <AgreementState term={agreement} today={today} />
            </p>
            {agreement.others.length > 0 && (
              <div className="small">
                {t('togetherWith')}
                <Parties
                  municipality={municipality}
                  parties={agreement.others}
                  among={agreement.others.flatMap(({ city }) => city?.countryCode ?? [])}
                />
              </div>
            )}
            <RecordFiles municipality={municipality} files={agreement.scans} />
            <Claims home={home} claims={agreement.claims} />
          </li>
        ))}
      </ul>
    </section>
  )
}
