import type { Transaction } from '@/lib/db'
import type { ReadNetwork } from '@/lib/import/page/networks'
import type { NetworkFactKind, NumberQualifier } from '@/prisma/client/enums'
import networks from '@/prisma/data/networks.json'
import { noteLoaded } from './note'

/** The day on which the source's page was read: the page itself is not dated, and its numbers perish. */
const pageReadOn = '2026-11-21'

/** Slips of the source put right in what is shown; `sourceText` keeps them. */
const corrected = (text: string) => text.replaceAll('Lockbook', 'Logbook').replace(/,,([^“”]*)[“”]/g, '„$1“')

/** A network of the source with its membership, and what the source does not hold. */
export async function loadNetwork(tx: Transaction, municipalityId: string, printed: ReadNetwork, position: number) {
  const known = networks.find((network) => network.printedName === printed.name)
  if (!known) throw new Error(`prisma/data/networks.json has no ${printed.name}`)
  const { printedName, foundings, formerNames, facts, memberLt, memberEn, coordinatorEn, ...rest } = known

  const network = await tx.network.create({
    include: { foundings: true, formerNames: true, facts: true },
    data: {
      ...rest,
      municipalityId,
      position,
      descriptionLt: printed.description && corrected(printed.description),
      englishOrigin: 'translation',
      sourceText: printed.description,
      foundings: { create: foundings.map((founding, place) => ({ ...founding, position: place })) },
      formerNames: { create: formerNames.map((former, place) => ({ ...former, position: place })) },
      facts: {
        create: facts.map((fact, place) => ({
          ...fact,
          kind: fact.kind as NetworkFactKind,
          qualifier: fact.qualifier as NumberQualifier,
          asOf: pageReadOn,
          position: place,
        })),
      },
    },
  })
  const membership = await tx.membership.create({
    data: {
      municipalityId,
      networkId: network.id,
      since: printed.since,
      coordinatorLt: printed.coordinator && corrected(printed.coordinator),
      coordinatorEn,
      memberLt,
      memberEn,
    },
  })
  await noteLoaded(tx, 'Network', network)
  await noteLoaded(tx, 'Membership', membership)
}
