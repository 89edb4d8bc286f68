import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/dates/format'
import type { Locale } from '@/lib/i18n/routing'
import type { Cell } from '@/lib/open-data/table'

type Translator<Namespace extends 'statistics' | 'maps' | 'agreements' | 'common'> = ReturnType<
  typeof useTranslations<Namespace>
>

/** The words tables and sentences are made of, in one language. */
export type Words = {
  locale: Locale
  statistics: Translator<'statistics'>
  maps: Translator<'maps'>
  agreements: Translator<'agreements'>
  common: Translator<'common'>
}

/** The words in the language of the page. */
export function useWords(): Words {
  return {
    locale: useLocale(),
    statistics: useTranslations('statistics'),
    maps: useTranslations('maps'),
    agreements: useTranslations('agreements'),
    common: useTranslations('common'),
  }
}

/** A date known in part: in its official form for the reader, in ISO form for programs. */
export function dateCell({ locale, common }: Words, date: string | null): Cell {
  return { text: formatDate(locale, date) ?? common('dateUnknown'), value: date }
}

export function numberCell({ locale }: Words, number: number): Cell {
  return { text: new Intl.NumberFormat(locale).format(number), value: number }
}

/** Nothing to say: a dash for the reader, an empty field for programs. */
export const noCell: Cell = { text: '–', value: null }
