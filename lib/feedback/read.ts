import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import { db } from '@/lib/db'
import { messagesOf } from '@/lib/i18n/messages'
import type { OfficeList } from '@/lib/office-lists/read/list'
import { momentKey } from '@/lib/office-lists/read/list'
import { Prisma } from '@/prisma/client/client'
import { FeedbackKind, type FeedbackOutcome } from '@/prisma/client/enums'

export type MessageRow = {
  kind: FeedbackKind
  page: string | null
  message: string
  email: string | null
  locale: string
  createdAt: Date
  outcome: FeedbackOutcome | null
  settledAt: Date | null
  settledBy: string | null
}

const kinds = Object.values(FeedbackKind)

/** What readers told the municipality, the newest first: what waits for an answer or, when asked for, what is done with. */
export const messageList: OfficeList<MessageRow> = {
  path: '/admin/feedback',
  file: 'messages',
  permission: 'feedback:answer',
  rows: ({ municipalityId }) => Prisma.sql`
    SELECT f."id", f."kind"::text AS "kind", f."page", f."message", f."email", f."locale", f."createdAt",
      a."outcome"::text AS "outcome", a."at" AS "settledAt", u."name" AS "settledBy"
    FROM "Feedback" AS f
    LEFT JOIN "FeedbackAnswer" AS a ON a."municipalityId" = f."municipalityId" AND a."feedbackId" = f."id"
    LEFT JOIN "User" AS u ON u."id" = a."byId"
    WHERE f."municipalityId" = ${municipalityId}::uuid`,
  search: ['message', 'page', 'email'],
  filters: { show: ['settled'], kind: kinds },
  narrow: {
    show: { '': Prisma.sql`r."settledAt" IS NULL`, settled: Prisma.sql`r."settledAt" IS NOT NULL` },
    kind: Object.fromEntries(kinds.map((kind) => [kind, Prisma.sql`r."kind" = ${kind}`])),
  },
  sorts: ['received'],
  own: { sort: 'received', descending: true },
  keys: () => ({ received: momentKey('createdAt') }),
  header: ({ locale }) => {
    const { received, kind, about, message, from, outcome, who, when } = messagesOf(locale).office.messages
    return [received, kind, about, message, from, outcome, who, when]
  },
  cells: ({ locale, municipality }, { kind, page, message, email, outcome, ...row }) => {
    const { office, feedback } = messagesOf(locale)
    const moment = (at: Date | null) => (at ? formatMoment(locale, at, municipality.timeZone) : '')
    const told = [feedback.kinds[kind], page ?? '', message, email ?? '', outcome ? office.messages[outcome] : '']
    return [moment(row.createdAt), ...told, row.settledBy ?? '', moment(row.settledAt)]
  },
}

/** How many messages of readers wait for an answer. */
export function countWaiting({ municipalityId }: Staff) {
  return db.feedback.count({ where: { municipalityId, answer: null } })
}
