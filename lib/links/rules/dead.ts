/** What came of asking: a status, or why there was none. */
export type Answer = { status: number; trouble?: undefined } | { status?: undefined; trouble: Trouble }

export type Trouble =
  | 'noSuchHost'
  | 'refused'
  | 'timedOut'
  | 'certificate'
  | 'notPublic'
  | 'tooManyRedirects'
  | 'broken'

/** Statuses that say the page is gone or its server is broken; one that asks who we are, or to come later, is alive. */
export function isDead({ status, trouble }: Answer) {
  if (trouble !== undefined) return true
  return status === 404 || status === 410 || status >= 500
}

/** Statuses after which the same is asked with GET: some servers do not know HEAD, or answer it as they like. */
export function asksAgain({ status, trouble }: Answer) {
  return trouble === undefined ? status >= 400 : trouble === 'broken'
}
