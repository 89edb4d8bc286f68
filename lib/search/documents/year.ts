/** The year of a date known in part; null when it is not known. */
export function yearOf(date: string | null | undefined) {
  return date ? Number(date.slice(0, 4)) : null
}
