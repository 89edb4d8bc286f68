import type { Locale } from '@/lib/i18n/routing'

/** The first of our languages that the browser asks for; Lithuanian when it asks for neither. */
export function preferredLocale(accepted: string | null): Locale {
  const wanted = (accepted ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean)
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return wanted.find(({ language }) => language === 'lt' || language === 'en')?.language === 'en' ? 'en' : 'lt'
}
