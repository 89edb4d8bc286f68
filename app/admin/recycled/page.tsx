import { getTranslations } from 'next-intl/server'
import { OfficeFrame } from '@/components/office/frame'
import { ActForm } from '@/components/office/register/act-form'
import { authorize } from '@/lib/auth/authorize'
import { officeLocale } from '@/lib/auth/locale'
import { formatMoment } from '@/lib/dates/moment'
import { messagesOf } from '@/lib/i18n/messages'
import { getRecycled } from '@/lib/records/read/recycled'
import { typeWord } from '@/lib/records/rules/words'
import { businessTrip } from '@/lib/trips/schema/record'

const path = '/admin/recycled'

export const generateMetadata = async () => ({ title: messagesOf(await officeLocale()).register.bin.title })

export default async function RecycledPage() {
  const staff = await authorize('trips:file', path)
  const { locale, municipality } = staff
  const recycled = await getRecycled(staff)
  const t = await getTranslations({ locale, namespace: 'register.bin' })

  return (
    <OfficeFrame staff={staff} path={path} place="recycled" title={t('title')}>
      <p>{t('lead')}</p>
      {recycled.length === 0 ? (
        <p className="empty">{t('none')}</p>
      ) : (
        <table className="office-table">
          <thead>
            <tr>
              <th scope="col">{t('record')}</th>
              <th scope="col">{t('type')}</th>
              <th scope="col">{t('when')}</th>
              <th scope="col">{t('who')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {recycled.map(({ key, path: list, id, title, at, by }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td data-label={t('type')}>{typeWord(locale, key, 'one')}</td>
                <td data-label={t('when')}>{formatMoment(locale, at, municipality.timeZone)}</td>
                <td data-label={t('who')}>{by}</td>
                <td>
                  <ActForm
                    act={list === businessTrip.path ? 'takeTripBack' : 'restoreRecycled'}
                    hidden={{ list, id }}
                    button={t('restore')}
                    about={t('restoreNamed', { title })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </OfficeFrame>
  )
}
