/** A trip's place in a list of the office: what the list is sorted by (its last change or its reference), and its id. */
export type OfficePlace = { value: string; id: string }

/** Where a page of the list begins or ends; not both. */
export type OfficePages = { after: OfficePlace | null; before: OfficePlace | null }

export const firstPage: OfficePages = { after: null, before: null }

const place = /^(\d{4}-\d{4}|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/

/** What an address asks of a list of the office; what is no place is not obeyed. */
export function readOfficePages(asked: Record<string, string | string[] | undefined>): OfficePages {
  const before = placeOf(asked.before)
  return { after: before ? null : placeOf(asked.after), before }
}

/** The query part of the address of the page after or before a place. */
export function officePagesPart(side: 'after' | 'before', { value, id }: OfficePlace) {
  return `?${new URLSearchParams({ [side]: `${value}_${id}` })}`
}

function placeOf(asked: string | string[] | undefined): OfficePlace | null {
  const [, value, id] = (typeof asked === 'string' && place.exec(asked)) || []
  return value && id ? { value, id } : null
}
