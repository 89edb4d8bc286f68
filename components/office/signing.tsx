import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import { sendBackReportAction, signReportAction } from '@/lib/trips/actions/signing'
import type { OfficeTrip } from '@/lib/trips/read/office-trip'
import { PlainForm } from './account/plain-form'

/** Whose signature the report waits for or has; to whoever is asked, the report's signing. */
export async function Signing({ staff, trip }: { staff: Staff; trip: OfficeTrip }) {
  const { signature, signer, filer } = trip
  const { locale, municipality } = staff
  const t = await getTranslations({ locale, namespace: 'filing.signing' })
  if (!signature && (!signer || signer.userId === trip.createdById)) return null

  const moment = (at: Date) => formatMoment(locale, at, municipality.timeZone)
  const isOpen = trip.state !== 'submitted' && trip.state !== 'published'
  const isMine = isOpen && signature?.signerId === staff.id && !signature.signedAt && !signature.voidedAt
  return (
    <section className="signing" aria-labelledby="signing">
      <h2 id="signing">{t('title')}</h2>
      <p>{words()}</p>
      {signature?.voidedAt && signature.comment && (
        <blockquote className="notice notice-warn">
          <p className="above-title">{t('sentBack', { name: signature.signer.name })}</p>
          <p className="as-typed">{signature.comment}</p>
        </blockquote>
      )}
      {isMine && (
        <div className="side-by-side">
          <PlainForm
            {...{ id: 'sign', action: signReportAction, submit: t('sign'), look: 'chief' }}
            hidden={{ id: trip.id, version: trip.version }}
          >
            <p>{t('mine')}</p>
            <p className="hint">{t('signHint')}</p>
          </PlainForm>
          <PlainForm
            {...{ id: 'send-back', action: sendBackReportAction, submit: t('sendBack') }}
            hidden={{ id: trip.id, version: trip.version }}
            fields={[{ name: 'comment', label: t('comment') }]}
          />
        </div>
      )}
    </section>
  )

  function words() {
    if (!signature) return t('own', { name: signer?.name ?? '', by: filer ?? '–' })
    const { signer: who, askedBy, askedAt, signedAt, version, voidedAt } = signature
    if (voidedAt) return signedAt ? t('void') : t('own', { name: who.name, by: askedBy.name })
    if (!signedAt) return t('waits', { name: who.name, by: askedBy.name, at: moment(askedAt) })
    return t('signed', { name: who.name, at: moment(signedAt), version: String(version), by: askedBy.name })
  }
}
