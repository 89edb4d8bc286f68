import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import type { View } from '@/lib/records/read/views'
import { listAddress } from '@/lib/records/rules/list-address'
import type { RecordDescription } from '@/lib/records/schema/description'
import { type ListQuery, listQueryPart } from '@/lib/records/schema/query'
import { Link } from '../link'
import { ActForm } from './act-form'

type Props = { staff: Staff; description: RecordDescription; query: ListQuery; views: View[] }

/** This person's own views of the list, and the way to remember the one that is shown. */
export async function Views({ staff, description, query, views }: Props) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'register.list' })
  const { path } = description
  const shown = listQueryPart(description, { ...query, after: null })
  if (views.length === 0 && shown === '') return null

  return (
    <details className="views" open={views.length > 0 && shown === ''}>
      <summary>{t('views')}</summary>
      {views.length === 0 ? (
        <p className="hint">{t('noViews')}</p>
      ) : (
        <ul>
          {views.map(({ id, name, query: saved }) => (
            <li key={id}>
              <Link href={`${listAddress(description)}${saved}`} aria-current={saved === shown ? 'page' : undefined}>
                {name}
              </Link>
              <ActForm
                act="deleteView"
                hidden={{ list: path, id }}
                button="×"
                about={t('deleteView', { name })}
                plain
              />
            </li>
          ))}
        </ul>
      )}
      {shown !== '' && (
        <ActForm act="saveView" hidden={{ list: path, query: shown }} button={t('saveView')}>
          <div className="field">
            <label htmlFor="view-name">{t('viewName')}</label>
            <input id="view-name" name="name" type="text" maxLength={100} autoComplete="off" />
          </div>
        </ActForm>
      )}
    </details>
  )
}
