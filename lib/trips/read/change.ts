import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { readInput } from '../rules/kept-input'
import { differingFields } from '../rules/merge'
import { wordsIn } from '../rules/words'
import type { TripInput } from '../schema/form'
import { getLinkedNames } from './linked-names'

type Draft = { input: unknown; updatedAt: Date; changedBy: { name: string } | null }

/** What is to be changed in the published text: by whom, since when, and each field in words as it is and as it would be. */
export async function changeOf(
  staff: Pick<Staff, 'municipalityId' | 'locale'>,
  published: TripInput,
  draft: Draft | null,
) {
  if (!draft) return null
  const input = readInput(draft.input)
  const words = wordsIn(staff.locale, await getLinkedNames(staff, [published, input]))
  const differing = differingFields({ base: null, mine: input, theirs: published }).map(({ field }) => ({
    field,
    before: words(published, field),
    after: words(input, field),
  }))
  return { input, at: draft.updatedAt, by: draft.changedBy?.name ?? null, differing }
}
