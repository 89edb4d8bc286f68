import type { Transaction } from '@/lib/db'
import type { SearchableRecord } from './document'
import { labelsIn } from './labels'
import { synonyms } from './synonyms'
import { yearOf } from './year'

/** The words that stand now. */
export async function mayorStatementRecords(
  tx: Transaction,
  municipalityId: string,
  ids: string[],
): Promise<SearchableRecord[]> {
  const statements = await tx.mayorStatement.findMany({
    where: { municipalityId, id: { in: ids }, until: null },
    include: { official: true },
  })

  return statements.map(({ id, textLt, textEn, since, official }) => ({
    recordType: 'MayorStatement',
    recordId: id,
    title: { lt: labelsIn('lt').mayor, en: labelsIn('en').mayor },
    facts: { lt: [official?.name], en: [official?.name] },
    body: { lt: [textLt], en: [textEn] },
    linkedNames: official ? [official.name] : [],
    keywords: [synonyms.MayorStatement],
    year: yearOf(since),
  }))
}

export async function priorityRecords(
  tx: Transaction,
  municipalityId: string,
  ids: string[],
): Promise<SearchableRecord[]> {
  const priorities = await tx.priority.findMany({ where: { municipalityId, id: { in: ids } } })

  return priorities.map((priority) => ({
    recordType: 'Priority',
    recordId: priority.id,
    title: { lt: priority.titleLt, en: priority.titleEn },
    body: { lt: [priority.textLt], en: [priority.textEn] },
    keywords: [synonyms.Priority],
  }))
}
