import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import { discardUnsavedAction } from '@/lib/trips/actions'
import { newerOf } from '@/lib/trips/read/newer'
import { getChoices } from '@/lib/trips/read/office-records'
import type { OfficeTrip } from '@/lib/trips/read/office-trip'
import { getUnsaved, type Unsaved } from '@/lib/trips/read/unsaved'
import { PlainForm } from '../account/plain-form'
import { TripFormPage } from './trip-form'

type Props = { staff: Staff; trip: OfficeTrip | null; unsavedId?: string; ofPublished?: boolean }

/** The form of a trip, new or known, with what the person typed into it last and has not saved. */
export async function TripEditor({ staff, trip, unsavedId, ofPublished = false }: Props) {
  const of = trip ? { tripId: trip.id } : unsavedId ? { id: unsavedId } : null
  const [choices, unsaved] = await Promise.all([getChoices(staff), of && getUnsaved(staff, of)])
  const known = trip && { id: trip.id, version: unsaved?.tripVersion ?? trip.version }
  const merge = known && unsaved?.input ? await newerOf(staff, known, unsaved.input) : null

  return (
    <>
      {unsaved && <Restored staff={staff} unsaved={unsaved} />}
      <TripFormPage
        key={`${trip?.version} ${unsaved?.id}`}
        trip={{
          known,
          newId: known ? null : crypto.randomUUID(),
          values: unsaved?.values ?? trip?.input ?? null,
          unsaved: unsaved && { id: unsaved.id, version: unsaved.version },
          missing: trip?.missing ?? null,
          doubts: trip?.doubts ?? [],
          merge,
          reading: trip?.reading ?? null,
          mayAsk: !ofPublished && Boolean(trip?.signer && trip.signer.userId !== staff.id),
          ofPublished,
        }}
        choices={choices}
        timeZone={staff.municipality.timeZone}
      />
    </>
  )
}

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
