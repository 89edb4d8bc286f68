import { distanceKm, initialBearing, windOf } from '@/lib/maps/distance'
import type { Place } from '@/lib/maps/point'
import type { MapPartner } from '@/lib/maps/read'
import type { Table } from '@/lib/open-data/table'
import { dateCell, noCell, numberCell, type Words } from '../words'

/** The map as a table: each partner with its country, distance and direction from home, and first document. */
export function mapTable(words: Words, home: Place, partners: MapPartner[]): Table {
  const t = words.statistics
  const hasEnded = partners.some(({ ended }) => ended)

  return {
    columns: [
      { label: t('map.partner'), kind: 'text' },
      { label: t('map.country'), kind: 'text' },
      { label: t('map.distance'), kind: 'number' },
      { label: t('map.direction'), kind: 'text' },
      { label: t('map.first'), kind: 'date' },
      { label: t('map.documents'), kind: 'number' },
      { label: t('map.ended'), kind: 'date', programs: !hasEnded },
      { label: t('map.countryCode'), kind: 'text', programs: true },
      { label: t('map.latitude'), kind: 'number', programs: true },
      { label: t('map.longitude'), kind: 'number', programs: true },
      { label: t('map.bearing'), kind: 'number', programs: true },
    ],
    rows: partners.map(({ name, href, country, countryCode, place, since, documents, endedOn }) => {
      const bearing = place && initialBearing(home, place)
      return [
        { text: name, href },
        { text: country },
        place ? numberCell(words, distanceKm(home, place)) : noCell,
        bearing === null ? noCell : { text: words.maps(`winds.${windOf(bearing)}`) },
        dateCell(words, since),
        numberCell(words, documents),
        endedOn ? dateCell(words, endedOn) : noCell,
        { text: countryCode },
        { text: '', value: place?.latitude ?? null },
        { text: '', value: place?.longitude ?? null },
        { text: '', value: bearing === null ? null : Math.round(bearing) },
      ]
    }),
  }
}
