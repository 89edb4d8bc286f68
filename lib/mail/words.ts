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
  | 'secondFactorResetOutside'
/** What was done with a report that is drafted in somebody's name; `by` is who did it. */
type OfReport = {
  kind: 'signatureAsked' | 'reportSigned' | 'signatureRefused' | 'reportReturned' | 'reportAsked'
  reference: string
  places: string
  by: string
}
type NewDevice = { kind: 'newDevice'; at: Date; timeZone: string; device: string | null }
type ScheduleFailed = {
  kind: 'scheduleFailed'
  act: 'publish' | 'withdraw'
  reference: string
  at: Date
  timeZone: string
  why: Reason
}

/** What the portal writes to people about. */
export type Letter = Invitation | Reset | Changed | ScheduleFailed | Reminder | OfReport | NewDevice

/** The subject of a letter and its paragraphs, in its reader's language. */
export function wordsOf(locale: Locale, letter: Letter): [subject: string, paragraphs: string[]] {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'mail' })
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
  if (letter.kind === 'newDevice') {
    const at = formatMoment(locale, letter.at, letter.timeZone)
    return [
      t('newDevice.subject'),
      [
        t('greeting'),
        letter.device ? t('newDevice.text', { at, device: letter.device }) : t('newDevice.unknown', { at }),
        t('newDevice.yours'),
        t('newDevice.end'),
        `${env().TILTAS_ORIGIN}/admin/account`,
        t('newDevice.then'),
      ],
    ]
  }
  if ('by' in letter) {
    const { kind, reference, places, by } = letter
    const about = places ? t('trip', { reference, places }) : t('tripAlone', { reference })
    return [t(`${kind}.subject`, { reference }), [t('greeting'), t(`${kind}.text`, { by }), about, linkOf(reference)]]
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

/** Where the trip is in the office. */
function linkOf(reference: string) {
  return `${env().TILTAS_ORIGIN}/admin/trips/${reference}`
}
