import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { nameKey } from '@/lib/records/read/names'
import type { OfficeRecord } from '@/lib/records/read/record'
import { listFields, listIn } from '@/lib/records/rules/rows'
import { columnLabel, labelOf, rowWords, type Told, wordsOf } from '@/lib/records/rules/words'
import type { RecordDescription, RecordKey } from '@/lib/records/schema/description'
import { columnsOf } from '@/lib/records/schema/fields'

type Props = { staff: Staff; description: RecordDescription; record: OfficeRecord }

/** The whole record for those who may read it only. */
export async function RecordView({ staff, description: { key, fields }, record }: Props) {
  const { locale, municipality } = staff
  const t = await getTranslations({ locale, namespace: 'registerForm.form' })
  const told: Told = {
    locale,
    timeZone: municipality.timeZone,
    nameOf: (to, id) => record.names.get(nameKey(to as RecordKey, id))?.title ?? null,
  }
  const values = columnsOf(fields)
    .map(([name, field]) => ({ name, words: wordsOf(field, record.content[name], told) }))
    .filter(({ words }) => words)

  return (
    <>
      <p className="notice">{t('readOnly')}</p>
      <dl className="record-view">
        {values.map(({ name, words }) => (
          <div key={name}>
            <dt>{columnLabel(locale, key, fields, name)}</dt>
            <dd className="as-typed">{words}</dd>
          </div>
        ))}
        {listFields(fields).map(([name, field]) => {
          const rows = listIn(field, record.content[name])
          if (rows.length === 0) return null
          return (
            <div key={name}>
              <dt>{labelOf(locale, key, name)}</dt>
              {rows.map((row, at) => (
                <dd key={row.id ?? `${name}${at.toString()}`}>{rowWords(field, row, told)}</dd>
              ))}
            </div>
          )
        })}
      </dl>
    </>
  )
}
