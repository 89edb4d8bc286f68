'use client'

import { type FieldMetadata, getCollectionProps } from '@conform-to/react'
import { useTranslations } from 'next-intl'
import type { Reason } from '@/lib/refusal'
import type { Choice, Choices } from '@/lib/trips/read/office-records'
import { Section } from './section'
import { type TripValues, useTripFields } from './values'

/** The municipality's records that the trip concerned. */
export function LinksSection({ choices }: { choices: Choices }) {
  const t = useTranslations('tripForm')
  const fields = useTripFields()

  return (
    <Section name="links">
      <p className="hint">{t('hints.links')}</p>
      <TickList group="partnerCityIds" meta={fields.partnerCityIds} choices={choices.partnerCities} />
      <TickList group="agreementIds" meta={fields.agreementIds} choices={choices.agreements} />
      <TickList group="membershipIds" meta={fields.membershipIds} choices={choices.memberships} />
    </Section>
  )
}

type Props = {
  group: 'partnerCityIds' | 'agreementIds' | 'membershipIds'
  meta: FieldMetadata<string[] | undefined, TripValues, Reason[]>
  choices: Choice[]
}

function TickList({ group, meta, choices }: Props) {
  const t = useTranslations('tripForm')
  if (choices.length === 0) return null

  const labels = new Map(choices.map(({ value, label }) => [value, label]))
  const ticks = getCollectionProps(meta, { type: 'checkbox', options: [...labels.keys()] })
  const ticked = ticks.filter(({ defaultChecked }) => defaultChecked).length

  return (
    <details className="ticks" open={ticked > 0}>
      <summary>{t(`groups.${group}`)}</summary>
      <fieldset>
        <legend className="visually-hidden">{t(`groups.${group}`)}</legend>
        {ticks.map(({ key, ...tick }) => (
          <label key={key} htmlFor={tick.id}>
            <input {...tick} /> {labels.get(tick.value)}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
