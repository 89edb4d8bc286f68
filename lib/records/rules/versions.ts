/** Two versions to compare; `from` is 0 where the first version is compared with nothing. */
export type VersionPair = { from: number; to: number }

/**
 * The versions an address asks to compare, the earlier first; otherwise the newest with the one before it. Null when the record
 * has none.
 */
export function versionsAsked(
  { from, to }: Record<string, string | string[] | undefined>,
  versions: number[],
): VersionPair | null {
  const newest = Math.max(0, ...versions)
  if (newest === 0) return null
  const before = Math.max(0, ...versions.filter((version) => version < newest))
  const known = (text: unknown) => versions.find((version) => String(version) === text)
  const [one = before, other = newest] = [known(from), known(to)]
  return { from: Math.min(one, other), to: Math.max(one, other) }
}
