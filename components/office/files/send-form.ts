import type { Reason } from '@/lib/refusal'

/**
 * Sends a form with a file, telling how much of it is gone (from 0 to 1), and answers why it was refused, or null. `fetch`
 * cannot tell how far an upload is.
 */
export function sendForm(form: HTMLFormElement, onPart: (part: number) => void): Promise<Reason | null> {
  return new Promise((done) => {
    const request = new XMLHttpRequest()
    request.open('POST', form.action)
    request.setRequestHeader('Accept', 'application/json')
    request.upload.onprogress = ({ loaded, total }) => onPart(total > 0 ? loaded / total : 0)
    request.onerror = () => done('uploadBroken')
    request.onload = () => {
      if (request.status === 201) done(null)
      else if (request.status === 503) done('busy')
      else done(reasonIn(request.responseText))
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
