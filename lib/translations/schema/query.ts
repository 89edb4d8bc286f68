import type { RecordDescription } from '@/lib/records/schema/description'
import { type TextState, textStates } from './state'
import { translatedAt } from './tables'

type Asked = Record<string, string | string[] | undefined>

/** Which texts an address asks for: of one type of record or all, in one state or any. */
export function readTextQuery({ type, state }: Asked): {
  description: RecordDescription | null
  state: TextState | null
} {
  return {
    description: (typeof type === 'string' && translatedAt(type)) || null,
    state: textStates.find((one) => one === state) ?? null,
  }
}

export function textQueryPart({ type, state }: { type?: string; state?: string | null }) {
  const given = Object.entries({ type, state }).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return given.length > 0 ? `?${new URLSearchParams(given)}` : ''
}

/** From which record to which a file for translators goes, by their keys: the model and the id. */
export type Part = { from: string; until: string }

const key = /^[A-Za-z]{1,50}\.[0-9a-f-]{36}$/

/** The part an address asks for, and as which of how many; null where it asks for none. */
export function readPart({ from, until, part, parts }: Asked): (Part & { part: number; parts: number }) | null {
  if (typeof from !== 'string' || typeof until !== 'string' || !key.test(from) || !key.test(until)) return null
  const number = (text: unknown) => (typeof text === 'string' && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1)
  return { from, until, part: number(part), parts: number(parts) }
}
