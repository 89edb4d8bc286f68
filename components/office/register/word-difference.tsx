import { diffWordsWithSpace } from 'diff'

/** Words that came or went beyond which two texts are another text: to find what they share takes too long. */
const most = 1500

/** A text with what was struck out of it and what was put in, word by word. */
export function WordDifference({ before, after, lang }: { before: string; after: string; lang?: string }) {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: most }) ?? [
    { value: before, added: false, removed: true },
    { value: after, added: true, removed: false },
  ]

  return (
    <span className="as-typed" lang={lang}>
      {parts.map(({ value, added, removed }, at) => {
        const key = `${at.toString()}${value.slice(0, 8)}`
        if (added) return <ins key={key}>{value}</ins>
        return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>
      })}
    </span>
  )
}
