import { getTranslations } from 'next-intl/server'
import type { getAuditChoices } from '@/lib/history/audit'
import type { AuditQuery } from '@/lib/history/query'
import type { Locale } from '@/lib/i18n/routing'

type Props = { locale: Locale; query: AuditQuery; choices: Awaited<ReturnType<typeof getAuditChoices>> }

/** Who, what and when: a plain form whose address says what is shown. */
export async function AuditFilters({ locale, query, choices }: Props) {
  const t = await getTranslations({ locale, namespace: 'register.audit' })

  return (
    <search>
      <form action="/admin/audit" className="list-filters">
        <div className="row-fields">
          <div className="field">
            <label htmlFor="user">{t('who')}</label>
            <select id="user" name="user" defaultValue={query.user ?? ''}>
              <option value="">{t('anyone')}</option>
              {choices.users.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor="act">{t('act')}</label>
            <select id="act" name="act" defaultValue={query.act ?? ''}>
              <option value="">{t('anyAct')}</option>
              {choices.acts.map((act) => (
                <option key={act} value={act}>
                  {act}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor="from">{t('from')}</label>
            <input id="from" name="from" className="date" placeholder="2026-01-01" defaultValue={query.from} />
          </div>
          <div className="field">
            <label htmlFor="until">{t('until')}</label>
            <input id="until" name="until" className="date" placeholder="2026-12-31" defaultValue={query.until} />
          </div>
        </div>
        <p className="row-buttons">
          <button type="submit" className="button">
            {t('show')}
          </button>
        </p>
      </form>
    </search>
  )
}
