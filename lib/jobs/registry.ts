import 'server-only'
import { forgetMessages } from '@/lib/feedback/jobs'
import { sendLetters } from '@/lib/mail/jobs'
import type { Job } from './job'

/** Everything the portal does by itself. */
export const jobs: Job[] = [sendLetters, forgetMessages]
