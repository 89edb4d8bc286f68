import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import type { OfficeRecord } from '@/lib/records/read/record'
import { getUses } from '@/lib/records/read/told-uses'
import type { RecordDescription } from '@/lib/records/schema/description'
import { ActForm } from './act-form'
import { Uses } from './uses'

type Props = { staff: Staff; description: RecordDescription; record: OfficeRecord }

/** The way to the bin, or what stands in it: the records that refer to this one. */
export async function RecycleSection({ staff, description, record }: Props) {
  if (description.fixed || description.owner === 'itself') return null
  const t = await getTranslations({ locale: staff.locale, namespace: 'registerForm.form' })
  const uses = await getUses(staff, description, record.id)

  return (
    <section className="decision" aria-labelledby="recycle">
      <h2 id="recycle">{uses.length > 0 ? t('uses') : t('recycle')}</h2>
      {uses.length > 0 ? (
        <>
          <p className="hint">{t('usesHint')}</p>
          <Uses locale={staff.locale} uses={uses} />
        </>
      ) : (
        <ActForm
          act="recycle"
          hidden={{ list: description.path, ref: `${record.id}:${record.version}` }}
          button={t('recycle')}
        >
          <p className="hint">{t('recycleHint')}</p>
        </ActForm>
      )}
    </section>
  )
}
