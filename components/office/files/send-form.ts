import type { Reason } from '@/lib/refusal'

/** What became of a form with a file: why it was refused, or the page that shows what came of it, where there is another. */
export type Sent = { reason: Reason } | { reason: null; location: string | null }

/**
 * Sends a form with a file, telling how much of it is gone (from 0 to 1), and answers what became of it. `fetch` cannot tell
 * how far an upload is.
 */
export function sendForm(form: HTMLFormElement, onPart: (part: number) => void): Promise<Sent> {
  return new Promise((done) => {
    const request = new XMLHttpRequest()
    request.open('POST', form.action)
    request.setRequestHeader('Accept', 'application/json')
    request.upload.onprogress = ({ loaded, total }) => onPart(total > 0 ? loaded / total : 0)
    request.onerror = () => done({ reason: 'uploadBroken' })
    request.onload = () => {
      if (request.status === 201) done({ reason: null, location: request.getResponseHeader('Location') })
      else if (request.status === 503) done({ reason: 'busy' })
      else done({ reason: reasonIn(request.responseText) })
    }
    request.send(new FormData(form))
  })
}

function reasonIn(answer: string): Reason {
  try {
    return JSON.parse(answer).reason ?? 'uploadBroken'
  } catch {
    return 'uploadBroken'
  }
}
