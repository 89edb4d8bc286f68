import { Refusal } from '@/lib/refusal'
import type { Clerk } from '../schema/clerk'
import { writeImport } from '../write/commit'

/** What was written, as models; or why nothing was. */
export type Written = { models: string[] } | { refused: string }

export default async function task({ clerk, id }: { clerk: Clerk; id: string }): Promise<Written> {
  try {
    return { models: await writeImport(clerk, id) }
  } catch (error) {
    // Errors lose their kind on the way between processes.
    if (error instanceof Refusal) return { refused: error.reason }
    throw error
  }
}
