import type { Transaction } from '@/lib/db'
import { readMayorBlock } from '@/lib/import/page/mayor-block'
import { readPage } from '@/lib/import/page/read-page'
import mayor from '@/prisma/data/mayor.json'
import { loadAgreement } from './agreements'
import { loadMayors } from './mayors'
import { loadMunicipality } from './municipalities'
import { loadNetwork } from './networks'
import { noteLoaded } from './note'
import { loadPartnerCity } from './partner-cities'
import { loadPartnerNetworks } from './partner-networks'

/** Vilnius as its page of international cooperation tells it: networks, partners with their documents, the mayor's block. */
export async function loadVilnius(tx: Transaction, pageText: string) {
  const { id: municipalityId } = await loadMunicipality(tx, 'vilnius')
  const page = readPage(pageText)
  await tx.sourceText.create({
    data: { municipalityId, kind: 'cooperationPage', text: pageText, notUnderstood: page.notUnderstood },
  })

  for (const [position, network] of page.networks.entries()) await loadNetwork(tx, municipalityId, network, position)

  let position = 0
  for (const row of page.rows) {
    const partners = []
    for (const place of row.places) {
      partners.push(await loadPartnerCity(tx, municipalityId, { ...place, rowText: row.text }))
    }
    for (const { title, ...document } of row.documents) {
      if (!title) throw new Error(`a document of ${row.text} has no title`)
      await loadAgreement(
        tx,
        municipalityId,
        partners,
        { title, ...document },
        { text: row.text, position: position++ },
      )
    }
  }

  await loadPartnerNetworks(tx, municipalityId)
  await loadMayors(tx, municipalityId, 'vilnius')
  await loadMayorBlock(tx, municipalityId, pageText)
}

async function loadMayorBlock(tx: Transaction, municipalityId: string, pageText: string) {
  const block = readMayorBlock(pageText)

  if (block?.statement) {
    const statement = await tx.mayorStatement.create({
      data: { municipalityId, textLt: block.statement, textEn: mayor.statementEn, englishOrigin: 'translation' },
    })
    await noteLoaded(tx, 'MayorStatement', statement)
  }
  for (const [index, titleLt] of (block?.priorities ?? []).entries()) {
    const priority = await tx.priority.create({
      data: {
        municipalityId,
        position: index + 1,
        titleLt,
        titleEn: mayor.prioritiesEn[index],
        englishOrigin: 'translation',
      },
    })
    await noteLoaded(tx, 'Priority', priority)
  }
}
