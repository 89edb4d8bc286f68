import type { Transaction } from '@/lib/db'
import type { SearchableRecord } from './document'
import { synonyms } from './synonyms'

/** The municipality's own home page. */
export async function municipalityRecords(
  tx: Transaction,
  municipalityId: string,
  ids: string[],
): Promise<SearchableRecord[]> {
  const rows = await tx.municipality.findMany({ where: { AND: [{ id: municipalityId }, { id: { in: ids } }] } })

  return rows.map((row) => ({
    recordType: 'Municipality',
    recordId: row.id,
    title: { lt: row.officialNameLt, en: row.officialNameEn },
    names: [row.officialNameLt, row.officialNameEn, row.nameLt, row.nameEn],
    forms: [row.nameLtGenitive, row.nameLtLocative, row.nameLtAccusative],
    decline: true,
    keywords: [synonyms.Municipality, row.contactEmail, row.websiteUrl],
  }))
}
