import type { Part } from '@/lib/search/rules/highlight'

/** A text with the words that were looked for marked. */
export function Marked({ parts }: { parts: Part[] }) {
  let at = 0
  return parts.map(({ text, hit }) => {
    const key = at
    at += text.length
    return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
  })
}
