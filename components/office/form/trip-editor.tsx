import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import { getFirstChoices } from '@/lib/records/read/choices'
import { permissionOf } from '@/lib/records/rules/who'
import { descriptionOf } from '@/lib/records/schema/register'
import { openRecord } from '@/lib/records/write/presence'
import { discardUnsavedAction } from '@/lib/trips/actions/form'
import { getLinkedNames } from '@/lib/trips/read/linked-names'
import { newerOf } from '@/lib/trips/read/newer'
import type { OfficeTrip } from '@/lib/trips/read/office-trip'
import { getUnsaved, type Unsaved } from '@/lib/trips/read/unsaved'
import { businessTrip } from '@/lib/trips/schema/record'
import { relations } from '@/lib/trips/schema/relations'
import { PlainForm } from '../account/plain-form'
import { countryOptions, quickPlans, targetsOf } from '../register/plan'
import { Presence } from '../register/presence'
import { TripFormPage } from './trip-form'

type Props = { staff: Staff; trip: OfficeTrip | null; unsavedId?: string; ofPublished?: boolean }

/** The form of a trip, new or known, with what the person typed into it last and has not saved. */
export async function TripEditor({ staff, trip, unsavedId, ofPublished = false }: Props) {
  const of = trip ? { tripId: trip.id } : unsavedId ? { id: unsavedId } : null
  const unsaved = of && (await getUnsaved(staff, of))
  const values = unsaved?.values ?? trip?.input ?? null
  const known = trip && { id: trip.id, version: unsaved?.tripVersion ?? trip.version }
  // A trip that is not made has no report to hand in.
  const maySubmit = !ofPublished && (trip === null || trip.status === 'approved')
  const merge = known && unsaved?.input ? await newerOf(staff, known, unsaved.input) : null

  return (
    <>
      {trip && (
        <Presence list={businessTrip.path} id={trip.id} others={await openRecord(staff, businessTrip, trip.id)} />
      )}
      {unsaved && <Restored staff={staff} unsaved={unsaved} />}
      <TripFormPage
        key={`${trip?.version} ${unsaved?.id}`}
        trip={{
          known,
          newId: known ? null : crypto.randomUUID(),
          values,
          unsaved: unsaved && { id: unsaved.id, version: unsaved.version },
          missing: trip?.missing ?? null,
          doubts: trip?.doubts ?? [],
          merge,
          reading: trip?.reading ?? null,
          mayAsk: maySubmit && Boolean(trip?.signer && trip.signer.userId !== staff.id),
          maySubmit,
          ofPublished,
        }}
        pick={await picking(staff, values)}
        timeZone={staff.municipality.timeZone}
      />
    </>
  )
}

/** What the fields in which records are chosen need: their names, the first of each kind, and what may be made in place. */
async function picking(staff: Staff, values: object | null) {
  const kinds = targetsOf(relations)
  const [names, choices] = await Promise.all([
    getLinkedNames(staff, values ? [values] : []),
    getFirstChoices(staff, kinds),
  ])
  const makable = kinds.filter((kind) => staff.may(permissionOf(descriptionOf(kind))))
  return { names, choices, quick: quickPlans(makable, staff.locale), countries: countryOptions(staff.locale) }
}

export type Picking = Awaited<ReturnType<typeof picking>>

/** That the form holds what was typed last and not saved, with the way back to what was. */
async function Restored({ staff: { locale, municipality }, unsaved }: { staff: Staff; unsaved: Unsaved }) {
  const t = await getTranslations({ locale, namespace: 'filing.restored' })
  return (
    <div className="notice notice-warn">
      <p>{t('lead', { at: formatMoment(locale, unsaved.savedAt, municipality.timeZone) })}</p>
      <PlainForm
        id="discard"
        action={discardUnsavedAction}
        submit={t('discard')}
        hidden={{ id: unsaved.id }}
        look="plain"
      />
    </div>
  )
}
