import 'server-only'
import { followImports } from '@/lib/exchange/jobs'
import { forgetMessages } from '@/lib/feedback/jobs'
import { checkOutsideLinks } from '@/lib/links/jobs'
import { sendLetters } from '@/lib/mail/jobs'
import { followNames } from '@/lib/search/jobs'
import { carryOut, remind } from '@/lib/trips/jobs'
import type { Job } from './job'

/** Everything the portal does by itself. */
export const jobs: Job[] = [
  sendLetters,
  forgetMessages,
  followNames,
  followImports,
  checkOutsideLinks,
  carryOut,
  remind,
]
