'use client'

import { useTranslations } from 'next-intl'
import { RelatedMany } from './related'
import { Section } from './section'
import { useTripFields } from './values'

/** The municipality's records that the trip concerned. */
export function LinksSection() {
  const t = useTranslations('tripForm')
  const { partnerCityIds, agreementIds, membershipIds } = useTripFields()

  return (
    <Section name="links">
      <p className="hint">{t('hints.links')}</p>
      <RelatedMany meta={partnerCityIds} label={t('groups.partnerCityIds')} to="partnerCity" />
      <RelatedMany meta={agreementIds} label={t('groups.agreementIds')} to="agreement" />
      <RelatedMany meta={membershipIds} label={t('groups.membershipIds')} to="membership" />
    </Section>
  )
}
