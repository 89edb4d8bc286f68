import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import { messagesOf } from '@/lib/i18n/messages'
import type { Reason } from '@/lib/refusal'
import { withinBounds } from './bounds'

/**
 * Reads a form by its schema; what is wrong is told by reasons, never by sentences. Empty fields count as not given. A form
 * beyond all bounds is refused, with what of it is within them.
 */
export function parseForm<Schema extends z.ZodType>(form: FormData, schema: Schema) {
  const bounded = withinBounds(form)
  const submission = parseWithZod(bounded.form, { schema, formatError: (issues: Issue[]) => issues.map(reasonOf) })
  const { reason } = bounded
  if (reason === null) return submission

  const reply: typeof submission.reply = (options) =>
    submission.reply({ ...options, formErrors: [reason, ...(formErrorsOf(options) ?? [])] })
  return {
    status: 'error' as const,
    payload: submission.payload,
    error: submission.status === 'success' ? null : submission.error,
    reply,
  }
}

function formErrorsOf(options: object | undefined): Reason[] | null {
  return options && 'formErrors' in options && Array.isArray(options.formErrors) ? options.formErrors : null
}

type Issue = { code?: string; message?: string }

const byCode: Record<string, Reason> = { too_big: 'tooLong', invalid_type: 'required', invalid_value: 'notAccepted' }

/** The schema's own reason, or the one that goes with the kind of mistake. */
function reasonOf({ code, message }: Issue): Reason {
  if (isReason(message)) return message
  return byCode[code ?? ''] ?? 'notAccepted'
}

/** Whether a string names a reason that has words. */
export function isReason(message: unknown): message is Reason {
  return typeof message === 'string' && Object.hasOwn(messagesOf('lt').refusals, message)
}
