import { getTranslations } from 'next-intl/server'
import type { getAuditChoices } from '@/lib/history/audit'
import type { AuditQuery, WrongDay } from '@/lib/history/query'
import type { Locale } from '@/lib/i18n/routing'
import { actNamed } from '@/lib/records/rules/words'
import { descriptionAt } from '@/lib/records/schema/register'
import { DayField } from './day-field'

type Props = {
  locale: Locale
  query: AuditQuery
  wrong: Partial<Record<'from' | 'until', WrongDay>>
  choices: Awaited<ReturnType<typeof getAuditChoices>>
}

/** The type of record of the register that an act is on: `networks:edit`. */
const typeAt = (act: string) => descriptionAt(act.split(':')[0] ?? '')?.key

/** Who, what and when: a plain form whose address says what is shown. */
export async function AuditFilters({ locale, query, wrong, choices }: Props) {
  const t = await getTranslations({ locale, namespace: 'register.audit' })
  const acts = choices.acts.map((act) => ({ act, words: actNamed(locale, act, typeAt(act)) }))
  const day = (name: 'from' | 'until') => ({ locale, name, label: t(name), value: query[name], wrong: wrong[name] })

  return (
    <search>
      <form action="/admin/audit" className="list-filters">
        {query.record && <input type="hidden" name="record" value={query.record} />}
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
              {acts.map(({ act, words }) => (
                <option key={act} value={act}>
                  {words}
                </option>
              ))}
            </select>
          </div>
          <DayField {...day('from')} />
          <DayField {...day('until')} />
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
