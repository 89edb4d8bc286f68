'use client'

import { useTranslations } from 'next-intl'
import { Transport, TripAct } from '@/prisma/client/enums'
import type { Option } from '../register/plan'
import { Choose, Line, Pair, PartialDateField, Prose } from './fields'
import { Related } from './related'
import { Section } from './section'
import { TripRows } from './trip-rows'
import { useTripFields } from './values'

export function BasisSection() {
  const t = useTranslations('tripForm')
  const trips = useTranslations('trips')
  const fields = useTripFields()
  const acts = Object.values(TripAct).map((value) => ({ value, label: trips(`acts.${value}`) }))

  return (
    <Section number={1} name="basis">
      <TripRows group="bases" meta={fields.bases} rows={fields.bases.getFieldList()} opening={{ act: 'mayorOrder' }}>
        {(row) => {
          const basis = row.getFieldset()
          return (
            <>
              <Choose meta={basis.act} label={t('fields.act')} choices={acts} />
              <Line meta={basis.number} label={t('fields.number')} />
              <PartialDateField meta={basis.date} label={t('fields.date')} />
              <Line meta={basis.issuer} label={t('fields.issuer')} />
              <Prose meta={basis.text} label={t('fields.text')} lang="lt" />
              <Line meta={basis.url} label={t('fields.url')} />
            </>
          )
        }}
      </TripRows>
      <Pair lt={fields.basisLt} en={fields.basisEn} label={t('pairs.basis')} hint={t('hints.wording')} />
    </Section>
  )
}

export function TimeAndPlaceSection({ countries }: { countries: Option[] }) {
  const t = useTranslations('tripForm')
  const trips = useTranslations('trips')
  const fields = useTripFields()
  const means = Object.values(Transport).map((value) => ({ value, label: trips(`transports.${value}`) }))

  return (
    <Section number={2} name="timeAndPlace">
      <div className="side-by-side">
        <PartialDateField meta={fields.startsOn} label={t('fields.startsOn')} hint={t('hints.date')} />
        <PartialDateField meta={fields.endsOn} label={t('fields.endsOn')} hint={t('hints.date')} />
      </div>
      <TripRows
        group="destinations"
        meta={fields.destinations}
        rows={fields.destinations.getFieldList()}
        hint={t('hints.destinations')}
      >
        {(row) => {
          const place = row.getFieldset()
          return (
            <>
              <Line meta={place.nameLt} label={t('fields.nameLt')} lang="lt" />
              <Line meta={place.nameEn} label={t('fields.nameEn')} lang="en" />
              <Choose
                meta={place.countryCode}
                label={t('fields.countryCode')}
                choices={countries}
                empty={t('notChosen')}
              />
              <Related meta={place.partnerCityId} label={t('fields.partnerCityId')} to="partnerCity" />
              <Choose meta={place.transport} label={t('fields.transport')} choices={means} empty={t('notStated')} />
            </>
          )
        }}
      </TripRows>
      <Choose
        meta={fields.returnTransport}
        label={t('fields.returnTransport')}
        hint={t('hints.transport')}
        choices={means}
        empty={t('notStated')}
      />
      <TripRows
        group="travellers"
        meta={fields.travellers}
        rows={fields.travellers.getFieldList()}
        hint={t('hints.post')}
      >
        {(row) => {
          const person = row.getFieldset()
          return (
            <>
              <Line meta={person.name} label={t('fields.name')} />
              <Line meta={person.postLt} label={t('fields.postLt')} lang="lt" />
              <Line meta={person.postEn} label={t('fields.postEn')} lang="en" />
              <Related meta={person.officialId} label={t('fields.officialId')} to="official" />
            </>
          )
        }}
      </TripRows>
      <Pair
        lt={fields.timeAndPlaceLt}
        en={fields.timeAndPlaceEn}
        label={t('pairs.timeAndPlace')}
        hint={t('hints.timeWording')}
      />
    </Section>
  )
}

export function PurposeSection() {
  const t = useTranslations('tripForm')
  const fields = useTripFields()

  return (
    <Section number={3} name="purpose">
      <Pair lt={fields.purposeLt} en={fields.purposeEn} label={t('pairs.purpose')} />
    </Section>
  )
}

export function SignerSections() {
  const t = useTranslations('tripForm')
  const fields = useTripFields()
  const origins = (['translation', 'original'] as const).map((value) => ({ value, label: t(`origins.${value}`) }))

  return (
    <>
      <Section number={6} name="signerPost">
        <Pair lt={fields.signerPostLt} en={fields.signerPostEn} label={t('pairs.signerPost')} line />
      </Section>
      <Section number={7} name="signerName">
        <Line meta={fields.signerName} label={t('fields.signerName')} />
        <Choose
          meta={fields.englishOrigin}
          label={t('fields.englishOrigin')}
          hint={t('hints.englishOrigin')}
          choices={origins}
        />
      </Section>
    </>
  )
}
