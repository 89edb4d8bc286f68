import type { Clerk } from '../schema/clerk'
import { dryRun } from '../write/dry-run'

export default function task({ clerk, id }: { clerk: Clerk; id: string }) {
  return dryRun(clerk, id)
}
