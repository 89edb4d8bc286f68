const perPage = 50

/** Which page is meant, within those there are. */
export function pageOf(asked: unknown, total: number) {
  const pages = Math.max(1, Math.ceil(total / perPage))
  const wanted = typeof asked === 'string' && /^\d{1,5}$/.test(asked) ? Number(asked) : 1
  return { page: Math.min(Math.max(wanted, 1), pages), pages }
}

export function endsOf({ page }: { page: number }) {
  return { skip: (page - 1) * perPage, take: perPage }
}
