import { useFormatter, useTranslations } from 'next-intl'
import { type Cost, costTable } from '@/lib/trips/rules/costs'
import { Words } from './local-text'
import { SumsText } from './money'

/** The costs by category and payer with their sums; nothing paid, not known yet and not published are told apart. */
export function TripCosts({ costs }: { costs: Cost[] }) {
  const t = useTranslations('trips')
  const { payers, rows, payerTotals, total } = costTable(costs)

  return (
    <section className="part">
      <h2>{t('costs')}</h2>
      {costs.length === 0 ? (
        <p className="muted">{t('costsNotStated')}</p>
      ) : (
        <table className="register costs">
          <caption>{t('costsCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('category')}</th>
              {payers.map((payer) => (
                <th key={payer} scope="col" className="number">
                  {t(`payers.${payer}`)}
                </th>
              ))}
              {payers.length > 1 && (
                <th scope="col" className="number">
                  {t('total')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ category, cells, total: ofCategory }) => (
              <tr key={category}>
                <th scope="row">{t(`categories.${category}`)}</th>
                {cells.map(({ payer, costs: here }) => (
                  <td key={payer} data-label={t(`payers.${payer}`)} className="number">
                    <span>
                      {here.length === 0 ? t('noCost') : here.map((cost) => <Amount key={cost.id} cost={cost} />)}
                    </span>
                  </td>
                ))}
                {payers.length > 1 && (
                  <td data-label={t('total')} className="number">
                    <span>
                      <SumsText brief total={ofCategory} />
                    </span>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              {payerTotals.map(({ payer, total: ofPayer }) => (
                <td key={payer} data-label={t(`payers.${payer}`)} className="number">
                  <span>
                    <SumsText brief total={ofPayer} />
                  </span>
                </td>
              ))}
              {payers.length > 1 && (
                <td data-label={t('total')} className="number">
                  <span>
                    <SumsText brief total={total} />
                  </span>
                </td>
              )}
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  )
}

function Amount({ cost }: { cost: Cost }) {
  const t = useTranslations('trips')
  const format = useFormatter()
  const { amount, currency, absence, absenceGround, note } = cost

  return (
    <span className="block">
      {amount !== null ? (
        <span className="tabular">{format.number(amount, { style: 'currency', currency })}</span>
      ) : (
        <span className="absence" data-absence={absence}>
          {absence === 'notPublished'
            ? t('absence.notPublished', { ground: '' })
            : t(`absence.${absence ?? 'notKnownYet'}`)}
          {absence === 'notPublished' && absenceGround && <Words text={absenceGround} />}
        </span>
      )}
      {note && (
        <span className="muted small block">
          <Words text={note} />
        </span>
      )}
    </span>
  )
}
