import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { importable } from '@/lib/exchange/schema/types'
import { permissionOf } from '@/lib/records/rules/who'
import { typeWord } from '@/lib/records/rules/words'
import type { Reason } from '@/lib/refusal'

/** The form that takes a file or a pasted text; it works without scripts. */
export async function UploadTable({ staff, list, refused }: { staff: Staff; list: string; refused: Reason | null }) {
  const { locale } = staff
  const t = await getTranslations({ locale, namespace: 'exchange' })
  const refusals = await getTranslations({ locale, namespace: 'refusals' })
  const lists = importable.filter((description) => staff.may(permissionOf(description)))

  return (
    <form
      action="/admin/import/upload"
      method="post"
      encType="multipart/form-data"
      className="form-section"
      aria-labelledby="upload-title"
    >
      <h2 id="upload-title">{t('upload.title')}</h2>
      {refused && (
        <p className="notice notice-bad" role="alert">
          {refusals(refused)}
        </p>
      )}
      <div className="field">
        <label htmlFor="list">{t('upload.list')}</label>
        <select id="list" name="list" defaultValue={list}>
          <option value="">{t('upload.anyList')}</option>
          {lists.map(({ key, path }) => (
            <option key={path} value={path}>
              {typeWord(locale, key, 'many')}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="file">{t('upload.file')}</label>
        <p className="hint" id="file-hint">
          {t('upload.fileHint')}
        </p>
        <input id="file" name="file" type="file" accept=".csv,.tsv,.txt,.xlsx" aria-describedby="file-hint" />
      </div>
      <div className="field">
        <label htmlFor="text">{t('upload.text')}</label>
        <textarea id="text" name="text" rows={4} />
      </div>
      <p>
        <label>
          <input type="checkbox" name="page" /> {t('upload.page')}
        </label>
      </p>
      <button type="submit" className="button button-chief">
        {t('upload.submit')}
      </button>
      <details>
        <summary>{t('formats')}</summary>
        <p>{t('formatsLead')}</p>
      </details>
    </form>
  )
}
