/** Asks whoever keeps what is typed in a form to do it now; the detail takes when it is done. */
export const keepNow = 'keepnow'
export type Wait = (done: Promise<void>) => void

/** Has what is typed in a form kept before something beside the form changes the same record, so that the two do not meet as rivals. */
export async function keepFirst(formId: string) {
  const waits: Promise<void>[] = []
  const wait: Wait = (done) => waits.push(done)
  document.getElementById(formId)?.dispatchEvent(new CustomEvent(keepNow, { detail: wait }))
  await Promise.all(waits)
}
