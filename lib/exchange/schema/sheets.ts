import { z } from 'zod'

/** A sheet of a file that is imported, as its form and its plan see it. */
const SheetHead = z.object({
  name: z.string(),
  /** The list of the register its lines belong to; null when it is not imported. */
  list: z.string().nullable(),
  /** The place of the headings among the lines, from 0. */
  head: z.number(),
  headings: z.array(z.string()),
  /** Which column of the register each is; null for those that are not read. */
  columns: z.array(z.string().nullable()),
  /** Lines below the headings, and the first of them. */
  lines: z.number(),
  sample: z.array(z.array(z.string())),
})
export type SheetHead = z.output<typeof SheetHead>

export const SheetHeads = z.array(SheetHead)
