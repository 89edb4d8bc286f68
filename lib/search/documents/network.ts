import type { Transaction } from '@/lib/db'
import type { SearchableRecord } from './document'
import { labelsIn } from './labels'
import { synonyms } from './synonyms'
import { yearOf } from './year'

const inOrder = { orderBy: { position: 'asc' } } as const

export async function networkRecords(
  tx: Transaction,
  municipalityId: string,
  ids: string[],
): Promise<SearchableRecord[]> {
  const networks = await tx.network.findMany({
    where: { municipalityId, id: { in: ids } },
    include: {
      formerNames: inOrder,
      foundings: inOrder,
      memberships: { orderBy: { since: 'asc' }, include: { seats: inOrder } },
    },
  })

  return networks.map((network) => {
    const { memberships } = network
    const since = memberships.find((membership) => membership.since)?.since ?? null
    const names = [network.nameLt, network.nameEn, network.acronym, network.nativeName].filter((name) => name !== null)

    return {
      recordType: 'Network',
      recordId: network.id,
      address: { lt: network.slugLt, en: network.slugEn },
      title: { lt: network.nameLt, en: network.nameEn },
      facts: {
        lt: [network.acronym, labelsIn('lt').memberSince(since)],
        en: [network.acronym, labelsIn('en').memberSince(since)],
      },
      body: {
        lt: [
          network.descriptionLt,
          ...memberships.flatMap(({ memberLt, coordinatorLt, seats }) => [
            memberLt,
            coordinatorLt,
            ...seats.flatMap(({ titleLt, holder }) => [titleLt, holder]),
          ]),
        ],
        en: [
          network.descriptionEn,
          ...memberships.flatMap(({ memberEn, coordinatorEn, seats }) => [
            memberEn,
            coordinatorEn,
            ...seats.flatMap(({ titleEn, holder }) => [titleEn, holder]),
          ]),
        ],
      },
      names: [...names, ...network.formerNames.map(({ name }) => name)],
      decline: true,
      keywords: [
        synonyms.Network,
        network.websiteUrl,
        ...network.foundings.map(({ foundedOn }) => foundedOn),
        ...memberships.map(({ joiningAct }) => joiningAct),
      ],
      year: yearOf(since),
    }
  })
}
