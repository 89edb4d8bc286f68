import 'server-only'
import type { Transaction } from '@/lib/db'
import type { ContentOf } from '@/lib/records/schema/description'
import { firstSigning } from '../schema/record-rules'

/** Other agreements with the same partner cities, first signed on the same day. */
export async function alikeAgreements(
  tx: Transaction,
  municipalityId: string,
  id: string | null,
  content: Pick<ContentOf<'Agreement'>, 'parties' | 'events'>,
) {
  const cities = content.parties.flatMap(({ partnerCityId }) => partnerCityId ?? [])
  const { signedOn } = firstSigning(content)
  if (cities.length === 0 || signedOn === null) return []

  const found = await tx.agreement.findMany({
    where: {
      municipalityId,
      signedOn,
      ...(id !== null && { NOT: { id } }),
      parties: { some: { partnerCityId: { in: cities } } },
    },
    include: { parties: { select: { partnerCityId: true } } },
    take: 20,
  })
  const wanted = [...cities].sort().join()
  return found
    .filter(
      ({ parties }) =>
        parties
          .flatMap(({ partnerCityId }) => partnerCityId ?? [])
          .sort()
          .join() === wanted,
    )
    .map((one) => one.id)
}
