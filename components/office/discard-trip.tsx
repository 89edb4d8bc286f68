import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import type { OfficeTrip } from '@/lib/trips/read/office-trip'
import { ActForm } from './register/act-form'

/** The way of a draft made by mistake to the bin, in two steps that need no scripts; or why it stays. */
export async function DiscardTrip({ staff, trip }: { staff: Staff; trip: OfficeTrip }) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'filing.discard' })
  const refusals = await getTranslations({ locale: staff.locale, namespace: 'refusals' })
  const { id, version, whyNotEdit, whyNotDiscard } = trip
  if (whyNotEdit !== null || whyNotDiscard === 'tripWasKnown') return null

  return (
    <section className="decision" aria-labelledby="discard">
      <h2 id="discard">{t('title')}</h2>
      {whyNotDiscard ? (
        <p className="hint">{refusals(whyNotDiscard)}</p>
      ) : (
        <details>
          <summary>{t('open')}</summary>
          <ActForm act="discardTrip" hidden={{ id, version: String(version) }} button={t('button')}>
            <p className="hint">{t('hint', { reference: trip.reference })}</p>
            <p className="field">
              <label>
                <input type="checkbox" name="sure" value="yes" required /> {t('sure')}
              </label>
            </p>
          </ActForm>
        </details>
      )}
    </section>
  )
}
