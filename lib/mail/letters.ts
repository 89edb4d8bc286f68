import { createTranslator } from 'next-intl'
import type { CalendarDate } from '@/lib/dates/edtf'
import { formatDate } from '@/lib/dates/format'
import { formatMoment } from '@/lib/dates/moment'
import { env } from '@/lib/env'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'
import type { Reason } from '@/lib/refusal'

type Invitation = { kind: 'invitation'; municipality: string; role: string; link: string; until: string }
type Reset = { kind: 'passwordReset'; link: string }
type Changed = { kind: 'accountChanged'; what: AccountChange }
type Reminder = { kind: 'reportDueSoon' | 'reportOverdue'; reference: string; dueOn: CalendarDate; places: string }
export type AccountChange =
  | 'password'
  | 'codesOn'
  | 'codesOff'
  | 'passkeyAdded'
  | 'passkeyRemoved'
  | 'secondFactorReset'
type ScheduleFailed = {
  kind: 'scheduleFailed'
  act: 'publish' | 'withdraw'
  reference: string
  at: Date
  timeZone: string
  why: Reason
}

/** What the portal writes to people about. */
export type Letter = Invitation | Reset | Changed | ScheduleFailed | Reminder

/** The letter in its reader's language: lines of plain text, and the same as the simplest HTML. */
export function writeLetter(locale: Locale, letter: Letter) {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'mail' })
  const body = (): [string, string[]] => {
    if (letter.kind === 'invitation') {
      const { municipality, role, link, until } = letter
      return [
        t('invitation.subject', { municipality }),
        [
          t('invitation.text', { municipality, role }),
          link,
          t('invitation.until', { until }),
          t('invitation.unexpected'),
        ],
      ]
    }
    if (letter.kind === 'passwordReset')
      return [
        t('passwordReset.subject'),
        [t('greeting'), t('passwordReset.text'), letter.link, t('passwordReset.unexpected')],
      ]
    if (letter.kind === 'scheduleFailed') {
      const { act, reference, timeZone, why } = letter
      const at = formatMoment(locale, letter.at, timeZone)
      const because = createTranslator({ locale, messages: messagesOf(locale), namespace: 'refusals' })(why)
      return [
        t(`scheduleFailed.subject.${act}`, { reference }),
        [
          t('greeting'),
          t(`scheduleFailed.text.${act}`, { reference, at }),
          because,
          linkOf(reference),
          t('scheduleFailed.then'),
        ],
      ]
    }
    if ('dueOn' in letter) {
      const { kind, reference, places } = letter
      const dueOn = formatDate(locale, letter.dueOn) ?? letter.dueOn
      const about = places ? t('trip', { reference, places }) : t('tripAlone', { reference })
      return [
        t(`${kind}.subject`, { reference }),
        [t('greeting'), t(`${kind}.text`, { dueOn }), about, linkOf(reference), t('reminderWhy')],
      ]
    }
    return [
      t('accountChanged.subject'),
      [t('greeting'), t(`accountChanged.what.${letter.what}`), t('accountChanged.unexpected')],
    ]
  }
  const [subject, paragraphs] = body()
  const lines = [...paragraphs, t('signature')]
  return { subject, text: `${lines.join('\n\n')}\n`, html: inHtml(locale, subject, lines) }
}

function inHtml(locale: Locale, subject: string, lines: string[]) {
  const paragraphs = lines.map((line) => `<p>${/^https?:\S+$/.test(line) ? linkTo(line) : escaped(line)}</p>`)
  return `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>\n${paragraphs.join('\n')}\n</body></html>\n`
}

/** Where the trip is in the office. */
function linkOf(reference: string) {
  return `${env().TILTAS_ORIGIN}/admin/trips/${reference}`
}

function linkTo(address: string) {
  return `<a href="${escaped(address)}">${escaped(address)}</a>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string) {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
}
