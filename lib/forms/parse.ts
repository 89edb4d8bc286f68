import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import { messagesOf } from '@/lib/i18n/messages'
import type { Reason } from '@/lib/refusal'

/** Reads a form by its schema; what is wrong is told by reasons, never by sentences. Empty fields count as not given. */
export function parseForm<Schema extends z.ZodType>(form: FormData, schema: Schema) {
  return parseWithZod(form, { schema, formatError: (issues: Issue[]) => issues.map(reasonOf) })
}

type Issue = { code?: string; message?: string }

const byCode: Record<string, Reason> = { too_big: 'tooLong', invalid_type: 'required', invalid_value: 'notAccepted' }

/** The schema's own reason, or the one that goes with the kind of mistake. */
function reasonOf({ code, message }: Issue): Reason {
  if (isReason(message)) return message
  return byCode[code ?? ''] ?? 'notAccepted'
}

function isReason(message: string | undefined): message is Reason {
  return message !== undefined && Object.hasOwn(messagesOf('lt').refusals, message)
}
