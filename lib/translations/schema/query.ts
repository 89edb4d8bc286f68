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
