import type { Transaction } from '@/lib/db'
import type { PageTextKey } from '@/prisma/client/enums'
import texts from '@/prisma/data/page-texts.json'
import { noteLoaded } from './note'

type Names = { id: string; officialNameLt: string; officialNameEn: string }

/**
 * Drafts of the texts that a municipality words for itself, for every one that has none. They claim nothing that nobody has
 * tested: the municipality's staff review and publish them.
 */
export async function loadPageTexts(tx: Transaction) {
  const municipalities = await tx.municipality.findMany({ where: { pageTexts: { none: {} } } })
  for (const municipality of municipalities) {
    for (const { key, textLt, textEn } of texts) {
      const row = await tx.pageText.create({
        data: {
          municipalityId: municipality.id,
          key: key as PageTextKey,
          textLt: named(textLt, municipality),
          textEn: named(textEn, municipality),
        },
      })
      await noteLoaded(tx, 'PageText', row)
    }
  }
}

function named(text: string, { officialNameLt, officialNameEn }: Names) {
  return text.replaceAll('{officialNameLt}', officialNameLt).replaceAll('{officialNameEn}', officialNameEn)
}
