import { createTranslator } from 'next-intl'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'
import { type Letter, wordsOf } from './words'

/** The letter in its reader's language: lines of plain text, and the same as the simplest HTML. */
export function writeLetter(locale: Locale, letter: Letter) {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'mail' })
  const [subject, paragraphs] = wordsOf(locale, letter)
  const lines = [...paragraphs, t('signature')]
  return { subject, text: `${lines.join('\n\n')}\n`, html: inHtml(locale, subject, lines) }
}

function inHtml(locale: Locale, subject: string, lines: string[]) {
  const paragraphs = lines.map((line) => `<p>${/^https?:\S+$/.test(line) ? linkTo(line) : escaped(line)}</p>`)
  return `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>\n${paragraphs.join('\n')}\n</body></html>\n`
}

function linkTo(address: string) {
  return `<a href="${escaped(address)}">${escaped(address)}</a>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string) {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
}
