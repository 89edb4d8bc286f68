import type { z } from 'zod'
import type { Content } from '@/lib/records/schema/content'
import type { RecordDescription } from '@/lib/records/schema/description'
import type { RecordInput } from '@/lib/records/schema/form'
import type { Group } from '../schema/columns'
import type { FieldChange, Verdict, WhyKey, Wrong } from '../schema/verdicts'
import type { Told } from './cell-words'

/** A record of the register; `locked` says why nobody may change it now, `remark` what a change of it will be. */
export type Existing = { id: string; version: number; content: Content; locked?: WhyKey; remark?: WhyKey }

/** What becomes of one record of a file; `content` is what will be written, for what is created or changed. */
export type Planned = {
  line: number
  verdict: Verdict
  id: string | null
  version: number | null
  title: string
  content: Content | null
  changes: FieldChange[]
  wrong: Wrong[]
  /** What somebody should look at before they confirm; it stops nothing. */
  warnings: Wrong[]
}

export type Planning = {
  description: RecordDescription
  group: Group
  form: z.ZodType<RecordInput>
  told: Told
  /** Where each column that is read stands in the file, by its key. */
  columns: Map<string, number>
  byId: Map<string, Existing>
  byIdentity: Map<string, Existing[]>
  /** Ids and identities that the file had before, with their lines. */
  seen: Map<string, number>
  newId: () => string
}
