import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import type { OfficeImport } from '@/lib/exchange/read/import'
import { headingsOf } from '@/lib/exchange/rules/headings'
import type { SheetHead } from '@/lib/exchange/schema/sheets'
import { importable } from '@/lib/exchange/schema/types'
import { permissionOf } from '@/lib/records/rules/who'
import { typeWord } from '@/lib/records/rules/words'

/** How each column of a file is understood, to be put right before anything is looked through. */
export async function ColumnsForm({ staff, found }: { staff: Staff; found: OfficeImport }) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'exchange' })

  return (
    <form action={`/admin/import/${found.id}/step`} method="post" aria-labelledby="columns-title">
      <h2 id="columns-title">{t('columns.title')}</h2>
      {found.sheets.map((sheet, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sheets stay in their order and may have the same name
        <Sheet key={at} staff={staff} sheet={sheet} at={at} />
      ))}
      <p className="act">
        <button type="submit" name="go" value="check" className="button button-chief">
          {t('columns.dryRun')}
        </button>
        <button type="submit" name="go" value="again" className="button">
          {t('columns.again')}
        </button>
      </p>
    </form>
  )
}

async function Sheet({ staff, sheet, at }: { staff: Staff; sheet: SheetHead; at: number }) {
  const { locale } = staff
  const t = await getTranslations({ locale, namespace: 'exchange' })
  const lists = importable.filter((description) => staff.may(permissionOf(description)))
  const description = lists.find(({ path }) => path === sheet.list)
  const fields = description ? [...headingsOf(locale, description)] : []
  const title = sheet.name ? t('columns.sheet', { name: sheet.name }) : t('columns.unnamedSheet')

  return (
    <fieldset className="form-section">
      <legend>
        {title}, {t('columns.lines', { count: sheet.lines })}
      </legend>
      <div className="field">
        <label htmlFor={`list-${at}`}>{t('columns.into')}</label>
        <select id={`list-${at}`} name={`list.${at}`} defaultValue={sheet.list ?? ''}>
          <option value="">{t('columns.notImported')}</option>
          {lists.map(({ key, path }) => (
            <option key={path} value={path}>
              {typeWord(locale, key, 'many')}
            </option>
          ))}
        </select>
      </div>
      {description && (
        <table className="office-table">
          <thead>
            <tr>
              <th scope="col">{t('columns.heading')}</th>
              <th scope="col">{t('columns.example')}</th>
              <th scope="col">{t('columns.means')}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.headings.map((heading, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns stay in their order and may have the same heading
              <tr key={column}>
                <th scope="row">
                  <label htmlFor={`column-${at}-${column}`}>{heading || t('columns.noHeading')}</label>
                </th>
                <td data-label={t('columns.example')}>
                  <span className="clipped">{sheet.sample.map((row) => row[column]).find(Boolean)}</span>
                </td>
                <td data-label={t('columns.means')}>
                  <select
                    id={`column-${at}-${column}`}
                    name={`column.${at}.${column}`}
                    defaultValue={sheet.columns[column] ?? ''}
                  >
                    <option value="">{t('columns.skip')}</option>
                    {fields.map(([key, label]) => (
                      <option key={key} value={key}>
                        {label}
                      </option>
                    ))}
                  </select>
                  {heading && !sheet.columns[column] && <p className="hint">{t('columns.unknown')}</p>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </fieldset>
  )
}
