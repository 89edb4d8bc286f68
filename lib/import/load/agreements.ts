import { isBeginning } from '@/lib/agreements/rules'
import type { Transaction } from '@/lib/db'
import type { ReadDocument } from '@/lib/import/page/documents'
import { slugOf } from '@/lib/text/slug'
import type { AgreementLevel } from '@/prisma/client/enums'
import types from '@/prisma/data/agreement-types.json'
import agreements from '@/prisma/data/agreements.json'
import cooperationFields from '@/prisma/data/cooperation-fields.json'
import { noteLoaded } from './note'

type Partner = { id: string; nameLt: string; nameEn: string }

/** A document of the source between the municipality and the partners of its row; one record, however many partners. */
export async function loadAgreement(
  tx: Transaction,
  municipalityId: string,
  partners: Partner[],
  document: ReadDocument & { title: string },
  source: { text: string; position: number },
) {
  const signed = document.events.find(({ kind }) => isBeginning(kind))?.date ?? null
  const known = agreements.find(
    (agreement) =>
      agreement.titlePrinted === document.title &&
      agreement.signedOn === signed &&
      partners.some((partner) => partner.nameLt === agreement.place),
  )
  if (!known) throw new Error(`prisma/data/agreements.json has no ${document.title} (${signed})`)
  const type = types.find(({ code }) => code === known.typeCode)

  const agreement = await tx.agreement.create({
    include: { parties: true, events: true, fields: true, claims: true },
    data: {
      municipalityId,
      position: source.position,
      slugLt: slugOf([...partners.map((partner) => partner.nameLt), type?.nameLt, signed].filter(Boolean).join(' ')),
      slugEn: slugOf([...partners.map((partner) => partner.nameEn), type?.nameEn, signed].filter(Boolean).join(' ')),
      typeCode: known.typeCode,
      level: known.level as AgreementLevel,
      titlePrinted: document.title,
      titleLt: 'titleLt' in known ? known.titleLt : null,
      titleEn: known.titleEn,
      englishOrigin: 'translation',
      sourceText: source.text,
      parties: { create: partners.map(({ id }, place) => ({ partnerCityId: id, position: place })) },
      events: {
        create: document.events.map((event, place) => ({ ...event, position: place })),
      },
      fields: { create: known.fields?.map((fieldCode) => ({ fieldCode })) },
      claims: { create: known.claims?.map((claim, place) => claimOf(partners, claim, place)) },
    },
  })
  await noteLoaded(tx, 'Agreement', agreement)
}

/** What a partner of the document says of it. */
function claimOf(partners: Partner[], { place, ...said }: { place: string; signedOn: string }, position: number) {
  const claimant = partners.find(({ nameLt }) => nameLt === place)
  if (!claimant) throw new Error(`${place} speaks of a document that is not its own`)
  return { ...said, partnerCityId: claimant.id, position }
}

/** The kinds of documents and the fields of cooperation, which all municipalities share. */
export async function loadAgreementTypes(tx: Transaction) {
  await tx.cooperationField.createMany({ data: cooperationFields })
  await tx.agreementType.createMany({
    data: types.map((type) => ({ ...type, gender: type.gender as 'feminine' | 'masculine' })),
  })
}
