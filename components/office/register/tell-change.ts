import { type RefObject, useEffect, useRef } from 'react'

/** Lets the form hear that something was chosen, as it hears of what is typed: a field that holds it unseen says nothing by itself. */
export function useTellChange(from: RefObject<HTMLElement | null>, chosen: unknown) {
  const known = useRef(chosen)

  useEffect(() => {
    if (known.current === chosen) return
    known.current = chosen
    from.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }, [from, chosen])
}
