import type { Transaction } from '@/lib/db'
import known from '@/prisma/data/partner-networks.json'

/**
 * Partner cities that belong to the same networks, as the networks or the cities themselves published it, with the address
 * and how long ago that was. The page the portal is loaded from says nothing of it, so of all others nothing is known.
 */
export async function loadPartnerNetworks(tx: Transaction, municipalityId: string) {
  for (const { network, city, asOf, sourceUrl } of known) {
    const { id: networkId } = await tx.network.findFirstOrThrow({ where: { municipalityId, slugEn: network } })
    const { id: partnerCityId } = await tx.partnerCity.findFirstOrThrow({ where: { municipalityId, slugEn: city } })
    await tx.networkPartnerCity.create({ data: { municipalityId, networkId, partnerCityId, asOf, sourceUrl } })
  }
}
