import { useFormatter, useTranslations } from 'next-intl'
import type { Sums } from '@/lib/trips/rules/costs'

/** Sums, one for each currency, and how many amounts are in none of them. */
export function SumsText({ total, brief = false }: { total: Sums; brief?: boolean }) {
  const t = useTranslations('trips')
  const format = useFormatter()

  return (
    <>
      {total.sums.map(({ currency, amount }) => (
        <span key={currency} className="block tabular">
          {format.number(amount, { style: 'currency', currency })}
        </span>
      ))}
      {total.unknown > 0 && (
        <span className="muted small block font-normal">
          {t(brief ? 'notInSumBrief' : 'notInSum', { n: total.unknown })}
        </span>
      )}
    </>
  )
}
