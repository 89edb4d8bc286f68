import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'

type Row = {
  id: string
  titleLt: string
  titleEn: string | null
  lang: string
  mediaType: string
  size: number
}

/** A signed scan as pages name it: its language in words, its type by the ending people know, its size in bytes. */
export function scanOf(locale: Locale, { id, titleLt, titleEn, lang, mediaType, size }: Row) {
  return {
    id,
    title: inLocale(locale, titleLt, titleEn),
    lang,
    language: new Intl.DisplayNames([locale], { type: 'language' }).of(lang) ?? lang,
    type: endings[mediaType] ?? mediaType,
    size,
  }
}

const endings: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/vnd.etsi.asic-e+zip': 'ADOC',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
}

export type Scan = ReturnType<typeof scanOf>
