import { z } from 'zod'
import { type CalendarDate, isCalendarDate, isPartialDate, type PartialDate } from './edtf'

/** A date known in part; the message is a key for the form. */
export const partialDate = z.custom<PartialDate>(isPartialDate, { error: 'impossibleDate' })

export const calendarDate = z.custom<CalendarDate>(isCalendarDate, { error: 'impossibleDate' })
