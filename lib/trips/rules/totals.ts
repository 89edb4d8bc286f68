type Cost = { amount: string | null; currency: string }

/** The sum of the amounts in each currency, counted in hundredths so that nothing is rounded. */
export function totals(costs: Cost[]) {
  const sums = new Map<string, number>()
  for (const { amount, currency } of costs) {
    if (amount !== null) sums.set(currency, (sums.get(currency) ?? 0) + Math.round(Number(amount) * 100))
  }
  return [...sums].map(([currency, hundredths]) => ({ currency, amount: (hundredths / 100).toFixed(2) }))
}

/** The sum of what is stated in euros. */
export function inEuros(costs: Cost[]) {
  return Number(totals(costs).find(({ currency }) => currency === 'EUR')?.amount ?? 0)
}
