import { z } from 'zod'
import { reason } from '@/lib/refusal'

const titleNeeded = reason('fileTitleNeeded')
const languageNeeded = reason('fileLanguageNeeded')

/** What is said of a file when it is uploaded. */
export const FileWords = z.object({
  titleLt: z.string(titleNeeded).trim().min(1, titleNeeded).max(300, reason('tooLong')),
  titleEn: z
    .string()
    .trim()
    .max(300, reason('tooLong'))
    .optional()
    .transform((text) => text || null),
  lang: z.string(languageNeeded).regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, languageNeeded),
  /** The box that is ticked when the public may see the file, once its record is public. */
  isPublic: z
    .string()
    .optional()
    .transform((ticked) => ticked !== undefined),
})
export type FileWords = z.output<typeof FileWords>

/** What a file belongs to: a trip's report by the trip's reference, or an agreement. */
export const FileOwner = z.union([
  z.object({ trip: z.string().regex(/^\d{4}-\d{4}$/) }),
  z.object({ agreement: z.uuid() }),
])
export type FileOwner = z.output<typeof FileOwner>

export const FileRef = z.object({ id: z.uuid(), version: z.coerce.number().int().positive() })
export type FileRef = z.output<typeof FileRef>

/** What is said of a file that is there already, in the version that was read. */
export const FileChange = FileWords.extend(FileRef.shape)
