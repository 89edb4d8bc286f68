import type { Transaction } from '@/lib/db'
import { isPublic } from '@/lib/trips/read/is-public'
import { wordForms } from '../rules/name-forms'
import type { SearchableRecord } from './document'
import { synonyms } from './synonyms'

/** People are public by a post they hold or held, by words of theirs, or by a trip whose report is public. */
export async function officialRecords(
  tx: Transaction,
  municipalityId: string,
  ids: string[],
): Promise<SearchableRecord[]> {
  const officials = await tx.official.findMany({
    where: {
      municipalityId,
      id: { in: ids },
      OR: [{ posts: { some: {} } }, { statements: { some: {} } }, { travels: { some: { trip: isPublic } } }],
    },
    include: { posts: { orderBy: [{ since: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }] } },
  })

  return officials.map((official) => {
    const surname = official.name.trim().split(/\s+/).at(-1)
    return {
      recordType: 'Official',
      recordId: official.id,
      address: { lt: official.slug, en: official.slug },
      title: { lt: official.name, en: official.name },
      facts: {
        lt: official.posts.map(({ titleLt }) => titleLt),
        en: official.posts.map(({ titleEn, titleLt }) => titleEn ?? titleLt),
      },
      names: [official.name],
      forms: surname ? wordForms(surname) : [],
      decline: true,
      keywords: [synonyms.Official],
    }
  })
}
