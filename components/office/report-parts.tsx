import { getTranslations } from 'next-intl/server'
import { formatDate } from '@/lib/dates/format'
import type { Locale } from '@/lib/i18n/routing'
import { totals } from '@/lib/trips/rules/totals'
import type { TripInput } from '@/lib/trips/schema/form'
import { formatMoney } from './money'
import { Both } from './report-text'

type Props = { locale: Locale; input: TripInput }

export async function Outcomes({ locale, input }: Props) {
  const t = await getTranslations({ locale, namespace: 'tripForm' })

  return (
    <section>
      <h3>{t('groups.outcomes')}</h3>
      {input.outcomes.map(({ textLt, textEn }, index) => (
        <Both key={textLt} locale={locale} lt={textLt} en={textEn} expected quiet={index > 0 || !input.meetingsEn} />
      ))}
      {input.noOutcomeReasonLt && <p lang={locale}>{t('view.noOutcome', { reason: input.noOutcomeReasonLt })}</p>}
      {input.outcomes.length === 0 && !input.noOutcomeReasonLt && <p className="muted">{t('view.notStated')}</p>}
    </section>
  )
}

export async function FollowUps({ locale, input }: Props) {
  const t = await getTranslations({ locale, namespace: 'tripForm' })
  if (input.followUps.length === 0) return null

  return (
    <section>
      <h3>{t('groups.followUps')}</h3>
      <ul>
        {input.followUps.map(({ textLt, textEn, ownerLt, ownerEn, dueOn, doneOn }) => (
          <li key={textLt}>
            {locale === 'lt' ? textLt : (textEn ?? textLt)}
            {both(ownerLt, ownerEn, ', ')}
            {dueOn && `, ${t('view.due', { date: formatDate(locale, dueOn) })}`}
            {doneOn && `, ${t('view.done', { date: formatDate(locale, doneOn) })}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

export async function Costs({ locale, input }: Props) {
  const t = await getTranslations({ locale, namespace: 'tripForm' })
  const trips = await getTranslations({ locale, namespace: 'trips' })
  if (input.costs.length === 0) return null

  return (
    <table className="office-table costs">
      <caption>{t('groups.costs')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('fields.category')}</th>
          <th scope="col">{t('fields.payer')}</th>
          <th scope="col" className="number">
            {t('fields.amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {input.costs.map(({ category, payer, amount, currency, absence, ...words }, index) => (
          <tr key={`${category}-${index.toString()}`}>
            <th scope="row">
              {trips(`categories.${category}`)}
              {words.noteLt && <span className="muted clipped">{both(words.noteLt, words.noteEn)}</span>}
            </th>
            <td data-label={t('fields.payer')}>{trips(`payers.${payer}`)}</td>
            <td className="number" data-label={t('fields.amount')}>
              {amount && formatMoney(locale, amount, currency)}
              {absence && t(`absences.${absence}`)}
              {words.absenceGroundLt && ` (${both(words.absenceGroundLt, words.absenceGroundEn)})`}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {totals(input.costs).map(({ currency, amount }) => (
          <tr key={currency}>
            <th scope="row" colSpan={2}>
              {t('view.total')}
            </th>
            <td className="number">{formatMoney(locale, amount, currency)}</td>
          </tr>
        ))}
      </tfoot>
    </table>
  )
}

export async function Links({ locale, input, names }: Props & { names: Record<string, string> }) {
  const t = await getTranslations({ locale, namespace: 'tripForm' })
  const groups = [
    { group: 'partnerCityIds', chosen: chosen(names, 'partnerCity', input.partnerCityIds) },
    { group: 'agreementIds', chosen: chosen(names, 'agreement', input.agreementIds) },
    { group: 'membershipIds', chosen: chosen(names, 'membership', input.membershipIds) },
  ] as const

  return (
    <dl className="links">
      {groups
        .filter(({ chosen }) => chosen.length > 0)
        .map(({ group, chosen }) => (
          <div key={group}>
            <dt>{t(`groups.${group}`)}</dt>
            <dd>{chosen.join('; ')}</dd>
          </div>
        ))}
    </dl>
  )
}

/** A few words in both languages, as they were filed. */
function both(lt: string | null, en: string | null, before = '') {
  const said = [lt, en].filter(Boolean).join(' / ')
  return said && `${before}${said}`
}

function chosen(names: Record<string, string>, kind: string, ids: string[]) {
  return ids.flatMap((id) => names[`${kind}:${id}`] ?? []).sort()
}
