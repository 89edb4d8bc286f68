import { useEffect, useState } from 'react'
import type { RecordKey } from '@/lib/records/schema/description'
import type { Option } from './plan'

export type Found = Option & { context: string | null }

/** The records a picker offers for what is typed in it, asked of the server a moment after the last key. */
export function useChoices(to: RecordKey, words: string, isOpen: boolean) {
  const [found, setFound] = useState<Found[]>([])
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle')

  useEffect(() => {
    if (!isOpen) return
    const asking = new AbortController()
    setState('asking')
    const later = setTimeout(async () => {
      try {
        const answer = await fetch(`/admin/choices/${to}?q=${encodeURIComponent(words)}`, { signal: asking.signal })
        if (!answer.ok) throw new Error(String(answer.status))
        setFound(await answer.json())
        setState('idle')
      } catch {
        if (!asking.signal.aborted) setState('failed')
      }
    }, 150)
    return () => {
      clearTimeout(later)
      asking.abort()
    }
  }, [to, words, isOpen])

  return { found, state }
}
