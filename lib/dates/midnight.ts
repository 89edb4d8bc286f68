import { today } from './today'

const hour = 3_600_000

/** The moment at which the next calendar day begins in a time zone, daylight saving time or not. */
export function nextMidnight(timeZone = 'Europe/Vilnius', now = new Date()) {
  const day = today(timeZone, now)
  let [before, after] = [now.getTime(), now.getTime() + 26 * hour]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (today(timeZone, new Date(middle)) === day) before = middle
    else after = middle
  }
  return new Date(after)
}
