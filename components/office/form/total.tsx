'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { totals } from '@/lib/trips/rules/totals'
import { formatMoney } from '../money'

type Row = { amount: string; currency: string; absence: string }

/** What the rows of costs come to, as they are typed; a new key when there are more or fewer of them. Without scripts, as they were when the page was made. */
export function Total({ formId, rows }: { formId: string; rows: Row[] }) {
  const t = useTranslations('filing.total')
  const locale = useLocale()
  const [typed, setTyped] = useState(rows)
  const known = totals(typed.map(({ amount, currency }) => ({ amount: numeral(amount), currency: code(currency) })))
  const unknown = typed.filter(({ absence }) => absence !== '').length

  useEffect(() => {
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    let frame = 0
    const read = () => setTyped(rowsIn(form))
    const onInput = (event: Event) => {
      if (!(event.target as HTMLInputElement).name?.startsWith('costs[')) return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(read)
    }
    read()
    form.addEventListener('input', onInput)
    return () => {
      cancelAnimationFrame(frame)
      form.removeEventListener('input', onInput)
    }
  }, [formId])

  return (
    <p className="total">
      {t('computed')}:{' '}
      <output>
        {known.length === 0
          ? t('none')
          : known.map(({ amount, currency }) => formatMoney(locale, amount, currency)).join(' + ')}
        {unknown > 0 && `, ${t('unknown', { count: unknown })}`}
      </output>
    </p>
  )
}

function rowsIn(form: HTMLFormElement): Row[] {
  const data = new FormData(form)
  const said = (name: string) => String(data.get(name) ?? '')
  const indexes = [...data.keys()].flatMap((name) => /^costs\[(\d+)\]\.amount$/.exec(name)?.[1] ?? [])
  return indexes.map((at) => ({
    amount: said(`costs[${at}].amount`),
    currency: said(`costs[${at}].currency`).toUpperCase(),
    absence: said(`costs[${at}].absence`),
  }))
}

/** The amount typed as a decimal numeral; null while it is none. */
function numeral(typed: string) {
  const plain = typed.replace(/[\s€]|EUR?$/gi, '').replace(',', '.')
  return /^\d{1,10}(\.\d{1,2})?$/.test(plain) ? plain : null
}

/** A currency is three letters; while it is half typed, euros. */
function code(currency: string) {
  return /^[A-Z]{3}$/.test(currency) ? currency : 'EUR'
}
