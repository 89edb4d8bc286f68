import { type Addresses, addressesOf } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/i18n/routing'

/** The files of a report, as the last part of their address is called in each language. */
const names = {
  pdf: { lt: 'ataskaita.pdf', en: 'report.pdf' },
  docx: { lt: 'ataskaita.docx', en: 'report.docx' },
  original: { lt: 'pirminis-tekstas.txt', en: 'original-text.txt' },
} as const

export type ReportForm = keyof typeof names
export const reportForms = Object.keys(names) as ReportForm[]

/** Which file of a report is asked for, and in which language; null when none is. */
export function reportFileOf(locale: Locale, file: string) {
  const form = reportForms.find((one) => names[one][locale] === file)
  return form ? { form, locale } : null
}

export function reportFileAddresses(municipality: string, reference: string, form: ReportForm): Addresses {
  return addressesOf((locale) => ({
    pathname: '/[municipality]/trips/[reference]/[file]',
    params: { municipality, reference, file: names[form][locale] },
  }))
}

export function fileAddresses(municipality: string, { id, fileName }: { id: string; fileName: string }): Addresses {
  return addressesOf(() => ({
    pathname: '/[municipality]/files/[id]/[name]',
    params: { municipality, id, name: fileName },
  }))
}
