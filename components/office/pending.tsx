'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState, useSyncExternalStore } from 'react'

/** Milliseconds that a page or an act may take before anything is said: what is fast does not flash. */
const fast = 400

const begun = new Set<object>()
const listeners = new Set<() => void>()

function tell() {
  for (const listener of listeners) listener()
}

function listen(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Counts a page that is on its way, or an act that is being done, among what the office waits for. */
export function usePending(isPending: boolean) {
  useEffect(() => {
    if (!isPending) return
    const one = {}
    begun.add(one)
    tell()
    return () => {
      begun.delete(one)
      tell()
    }
  }, [isPending])
}

/** Says, above the page and to those who listen to it, that something takes its time. It is there before it has words. */
export function PageStatus() {
  const t = useTranslations('office')
  const isPending = useSyncExternalStore(
    listen,
    () => begun.size > 0,
    () => false,
  )
  return (
    <p className="page-status" role="status">
      {isPending && <Slow words={t('wait')} />}
    </p>
  )
}

function Slow({ words }: { words: string }) {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), fast)
    return () => clearTimeout(timer)
  }, [])
  return isSlow ? words : null
}
