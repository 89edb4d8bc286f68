/** The newest of the moments given; null when none is. */
export function latest(...moments: (Date | null | undefined)[]): Date | null {
  const times = moments.flatMap((moment) => (moment ? [moment.getTime()] : []))
  return times.length > 0 ? new Date(Math.max(...times)) : null
}
