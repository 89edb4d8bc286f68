import { diffWordsWithSpace } from 'diff'

/** A text with what was struck out of it and what was put in, word by word. */
export function WordDifference({ before, after, lang }: { before: string; after: string; lang?: string }) {
  const parts = diffWordsWithSpace(before, after)

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
