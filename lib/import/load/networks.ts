import type { Transaction } from '@/lib/db'
import type { ReadNetwork } from '@/lib/import/page/networks'
import type { NetworkFactKind, NumberQualifier } from '@/prisma/client/enums'
import networks from '@/prisma/data/networks.json'
import { noteLoaded } from './note'

/** Slips of the source put right in what is shown; `sourceText` keeps them. */
const corrected = (text: string) => text.replaceAll('Lockbook', 'Logbook').replace(/,,([^“”]*)[“”]/g, '„$1“')

/** A network of the source with its membership, and what the source does not hold. */
export async function loadNetwork(tx: Transaction, municipalityId: string, printed: ReadNetwork, position: number) {
  const known = networks.find((network) => network.printedName === printed.name)
  if (!known) throw new Error(`prisma/data/networks.json has no ${printed.name}`)
  const { printedName, formerNames, facts, memberLt, memberEn, coordinatorEn, ...rest } = known

  const network = await tx.network.create({
    include: { formerNames: true, facts: true },
    data: {
      ...rest,
      municipalityId,
      position,
      descriptionLt: printed.description && corrected(printed.description),
      englishOrigin: 'translation',
      sourceText: printed.description,
      formerNames: { create: formerNames.map((former, place) => ({ ...former, position: place })) },
      facts: {
        create: facts.map((fact, place) => ({
          ...fact,
          kind: fact.kind as NetworkFactKind,
          qualifier: fact.qualifier as NumberQualifier,
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
