/** Milliseconds without a word after which work is taken to have been interrupted; a write says nothing until it is done. */
export const silence = 200_000

export function isSilent(seenAt: Date, now: Date) {
  return now.getTime() - seenAt.getTime() > silence
}
