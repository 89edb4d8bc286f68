import { Session } from 'node:inspector/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds after the first page, so that nobody who asks for the next ones waits. */
const moment = 1_500

/**
 * Gives back what starting took: the first page loads what all pages need, and leaves behind a third of the memory as
 * garbage, which V8 would keep until it needs the room.
 */
export async function giveBack() {
  await pause(moment, undefined, { ref: false })
  const session = new Session()
  session.connect()
  await session.post('HeapProfiler.collectGarbage')
  session.disconnect()
}
