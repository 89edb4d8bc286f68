import 'server-only'
import { z } from 'zod'
import { changed } from '@/lib/cache/changed'
import type { Job } from '@/lib/jobs/job'
import { carryOutSchedule } from './write/carry-out'
import { remindOfDeadlines } from './write/remind'

const Scheduled = z.object({ municipalityId: z.uuid(), scheduleId: z.uuid() })

/** Publishes or withdraws a report at the moment that was chosen for it. */
export const carryOut: Job = {
  name: 'carryOutSchedule',
  noticedWithin: 5,
  run: async ({ data, now }) => {
    const done = await carryOutSchedule(Scheduled.parse(data), now)
    if (done) await changed(done.municipality, 'trips')
  },
}

/** Tells people of reports that are due soon or overdue, on working days at eight in Vilnius. */
export const remind: Job = {
  name: 'remindOfDeadlines',
  when: { dailyAt: '08:00', workingDaysOnly: true },
  noticedWithin: 60,
  run: ({ now }) => remindOfDeadlines(now),
}
