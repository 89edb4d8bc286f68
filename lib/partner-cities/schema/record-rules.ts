import type { ContentOf } from '@/lib/records/schema/description'
import type { FieldReason } from '@/lib/refusal'

/** An ended partnership says why it ended; what belongs to an end needs one; a point has both coordinates. */
export function partnerCityRules(city: ContentOf<'PartnerCity'>): FieldReason[] {
  const wrong: FieldReason[] = []
  if (city.endedOn && !city.endReasonLt) wrong.push({ field: 'endReasonLt', reason: 'endReasonNeeded' })
  if (!city.endedOn && (city.endReasonLt || city.endReasonEn || city.endAct))
    wrong.push({ field: 'endedOn', reason: 'endDateNeeded' })
  if ((city.latitude === null) !== (city.longitude === null))
    wrong.push({ field: city.latitude === null ? 'latitude' : 'longitude', reason: 'bothCoordinates' })
  return wrong
}
