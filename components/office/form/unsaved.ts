import { useCallback, useEffect, useRef } from 'react'
import { isTypedEarly } from './typed-early'

/**
 * Asks before the page of a changed form is left; call what it gives when something was typed, and
 * with `false` when all of it is kept. The browser asks in its own
 * words when the page itself goes, the form in these when a link of the office is followed.
 */
export function useUnsavedWarning(question: string, formId: string) {
  const changed = useRef(false)

  useEffect(() => {
    const form = document.getElementById(formId)
    if (form instanceof HTMLFormElement && isTypedEarly(form)) changed.current = true
  }, [formId])

  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (changed.current) event.preventDefault()
    }
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      const leaves = link && !link.hasAttribute('target') && !link.getAttribute('href')?.startsWith('#')
      if (!leaves || event.ctrlKey || event.metaKey || event.shiftKey || !changed.current) return
      if (window.confirm(question)) changed.current = false
      else {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    window.addEventListener('beforeunload', onLeave)
    document.addEventListener('click', onClick, true)
    return () => {
      window.removeEventListener('beforeunload', onLeave)
      document.removeEventListener('click', onClick, true)
    }
  }, [question])

  return useCallback((isChanged: unknown = true) => {
    changed.current = isChanged !== false
  }, [])
}
