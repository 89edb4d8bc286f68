'use client'

import { useEffect, useRef } from 'react'
import type { Reason } from '@/lib/refusal'
import type { Kept } from '@/lib/trips/upload/post-unsaved'
import { keepNow, type Wait } from './keep-first'
import type { LiveStore } from './live'
import { isTypedEarly } from './typed-early'

type Props = {
  formId: string
  live: LiveStore
  unsaved: { id: string; version: number } | null
  /** Told whether something is typed that is kept nowhere but here. */
  onChanged: (isChanged: boolean) => void
}

/** Milliseconds: after the last key, after a field is left, and before another try. */
const pause = 3_000
const pauseOnLeaving = 400
const pauseAfterFailure = 15_000

/** Keeps what is typed, now and then and when a field is left, and brings what is known of it up to date. */
export function Autosave({ formId, live, unsaved, onChanged }: Props) {
  const id = useRef<HTMLInputElement>(null)
  const version = useRef<HTMLInputElement>(null)

  useEffect(() => {
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    return keepTyped(form, live, onChanged, ({ unsaved }) => {
      if (id.current) id.current.value = unsaved.id
      if (version.current) version.current.value = String(unsaved.version)
    })
  }, [formId, live, onChanged])

  return (
    <>
      <input type="hidden" name="unsavedId" ref={id} defaultValue={unsaved?.id} />
      <input type="hidden" name="unsavedVersion" ref={version} defaultValue={unsaved?.version} />
    </>
  )
}

function keepTyped(
  form: HTMLFormElement,
  live: LiveStore,
  onChanged: (isChanged: boolean) => void,
  onAnswer: (kept: Kept) => void,
) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isTyped = false
  let isOver = false
  let running: AbortController | null = null
  let underWay = Promise.resolve()

  const later = (wait: number) => {
    clearTimeout(timer)
    if (!isOver) timer = setTimeout(keep, wait)
  }
  const onChange = () => {
    if (!isTyped) {
      isTyped = true
      onChanged(true)
      if (!isOver) live.set({ keeping: { is: 'unsaved' } })
    }
    later(pause)
  }
  const onLeave = () => {
    if (isTyped) later(pauseOnLeaving)
  }
  const onButton = (event: Event) => {
    if (event.target instanceof Element && event.target.closest('.rows button')) onChange()
  }
  /** A button that saves takes over; one that adds or moves a row only changes the form. */
  const onSubmit = (event: SubmitEvent) => {
    if (event.submitter?.closest('.rows')) return
    clearTimeout(timer)
    running?.abort()
  }
  const onLine = () => {
    if (isTyped) later(0)
  }
  const onKeepNow = (event: Event) => {
    if (event instanceof CustomEvent) (event.detail as Wait)(underWay.then(keepAtOnce))
  }

  function keep() {
    if (running) return later(pauseOnLeaving)
    running = new AbortController()
    underWay = send(running.signal)
  }

  function keepAtOnce() {
    clearTimeout(timer)
    if (isTyped && !isOver) keep()
    return underWay
  }

  async function send(signal: AbortSignal) {
    isTyped = false
    live.set({ keeping: { is: 'saving' } })
    try {
      const answer = await fetch('/admin/trips/unsaved', {
        method: 'POST',
        body: new FormData(form),
        signal,
      })
      const said: Kept | { reason: Reason } = await answer.json()
      if ('reason' in said) return refused(said.reason)
      onAnswer(said)
      if (!isTyped) onChanged(false)
      live.set({
        ...(said.missing && { missing: said.missing }),
        keeping: isTyped ? { is: 'unsaved' } : { is: 'saved', at: said.savedAt },
        doubts: said.doubts,
        merge: said.merge,
      })
      if (!location.search.includes('unsaved=') && location.pathname.endsWith('/new'))
        history.replaceState(history.state, '', `?unsaved=${said.unsaved.id}`)
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return
      isTyped = true
      live.set({ keeping: { is: navigator.onLine ? 'failed' : 'offline' } })
      later(pauseAfterFailure)
    } finally {
      running = null
    }
  }

  /** What will not go better by trying again is left to the person, whose text is still here. */
  function refused(reason: Reason) {
    isTyped = true
    isOver = reason === 'stale'
    if (reason === 'stale') live.set({ keeping: { is: 'elsewhere' } })
    else if (reason === 'signedOut') live.set({ keeping: { is: 'signedOut' } })
    else live.set({ keeping: { is: 'refused', reason } })
  }

  form.addEventListener('input', onChange)
  form.addEventListener('change', onChange)
  form.addEventListener('focusout', onLeave)
  form.addEventListener('click', onButton)
  form.addEventListener('submit', onSubmit, true)
  form.addEventListener(keepNow, onKeepNow)
  window.addEventListener('online', onLine)
  if (isTypedEarly(form)) onChange()
  return () => {
    isOver = true
    clearTimeout(timer)
    form.removeEventListener('input', onChange)
    form.removeEventListener('change', onChange)
    form.removeEventListener('focusout', onLeave)
    form.removeEventListener('click', onButton)
    form.removeEventListener('submit', onSubmit, true)
    form.removeEventListener(keepNow, onKeepNow)
    window.removeEventListener('online', onLine)
  }
}
