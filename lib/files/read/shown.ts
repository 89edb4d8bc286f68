import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import type { Document } from '@/prisma/client/client'
import { kindLabel } from '../rules/kinds'

/** A file as pages name it: its language in words, its type as people call it, its size in bytes. */
export function shownFile(locale: Locale, file: Omit<Document, 'municipalityId'>) {
  const { id, fileName, titleLt, titleEn, lang, mediaType, size, tagged } = file
  return {
    id,
    fileName,
    title: inLocale(locale, titleLt, titleEn),
    lang,
    language: new Intl.DisplayNames([locale], { type: 'language' }).of(lang) ?? lang,
    type: kindLabel(mediaType),
    mediaType,
    size,
    /** Whether it is known that a screen reader finds no structure in it. */
    untagged: tagged === false,
  }
}

export type ShownFile = ReturnType<typeof shownFile>
