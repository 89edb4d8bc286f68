import 'server-only'
import { forgetMessages } from '@/lib/feedback/jobs'
import { checkOutsideLinks } from '@/lib/links/jobs'
import { sendLetters } from '@/lib/mail/jobs'
import { followNames } from '@/lib/search/jobs'
import { carryOut, remind } from '@/lib/trips/jobs'
import type { Job } from './job'

/** Everything the portal does by itself. */
export const jobs: Job[] = [sendLetters, forgetMessages, followNames, checkOutsideLinks, carryOut, remind]
