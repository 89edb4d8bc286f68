import 'server-only'
import type { Job } from '@/lib/jobs/job'
import { sendDueLetters } from './send'

/** Sends the letters that could not be sent at once, or that the portal put among them by itself. */
export const sendLetters: Job = {
  name: 'sendLetters',
  when: { everyMinutes: 1 },
  noticedWithin: 10,
  run: () => sendDueLetters(),
}
