const units = ['B', 'kB', 'MB', 'GB'] as const

/** A file's size as people read it: `1,4 MB` in Lithuanian, `1.4 MB` in English; a kilobyte is a thousand bytes. */
export function formatBytes(locale: 'lt' | 'en', bytes: number) {
  const step = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3))
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: step < 2 ? 0 : 1 })
  return `${number.format(bytes / 1000 ** step)}\u00a0${units[step]}`
}
