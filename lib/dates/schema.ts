import { z } from 'zod'
import { isPartialDate, type PartialDate } from './edtf'

/** A date known in part; the message is a key for the form. */
export const partialDate = z.custom<PartialDate>(isPartialDate, { error: 'impossibleDate' })
