import type { ReactNode } from 'react'

/** A mark of a picture, drawn in a square of 20, and what it means in words. */
export function KeyEntry({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li>
      <svg className="key-mark" viewBox="0 0 20 20" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  )
}
