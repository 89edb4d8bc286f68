import { expect, test } from 'vitest'
import type { Resolution } from '@/lib/maps/atlas'
import { countryAt } from '@/lib/maps/country-at'

/** Places whose country the maps must show rightly: latitude, longitude, alpha-3 code. */
const places: [string, number, number, string][] = [
  ['Simferopol', 44.9521, 34.1024, 'UKR'],
  ['Sevastopol', 44.6167, 33.5254, 'UKR'],
  ['Kerch', 45.3566, 36.4674, 'UKR'],
  ['Donetsk', 48.0159, 37.8028, 'UKR'],
  ['Luhansk', 48.574, 39.3078, 'UKR'],
  ['Pristina', 42.6629, 21.1655, 'XKX'],
  ['Taipei', 25.033, 121.5654, 'TWN'],
  ['Vilnius', 54.6872, 25.2797, 'LTU'],
  ['Kaunas', 54.8985, 23.9036, 'LTU'],
  ['Klaipėda', 55.7033, 21.1443, 'LTU'],
  ['Kaliningrad', 54.7104, 20.4522, 'RUS'],
  ['Laayoune', 27.1536, -13.2033, 'ESH'],
  ['Kyrenia', 35.3364, 33.3199, 'CYP'],
  ['Hargeisa', 9.5624, 44.077, 'SOM'],
  ['Ramallah', 31.9038, 35.2034, 'PSE'],
  ['Guangzhou', 23.1291, 113.2644, 'CHN'],
  ['Shenzhen', 22.5431, 114.0579, 'CHN'],
  ['Madison', 43.0731, -89.4012, 'USA'],
  ['Buenos Aires', -34.6037, -58.3816, 'ARG'],
  ['Oslo', 59.9139, 10.7522, 'NOR'],
  ['Tbilisi', 41.7151, 44.8271, 'GEO'],
  ['Tallinn', 59.437, 24.7536, 'EST'],
]

for (const resolution of ['110m', '50m'] satisfies Resolution[]) {
  test.each(places)(`at ${resolution} %s lies in its country`, (_, latitude, longitude, country) => {
    expect(countryAt({ latitude, longitude }, resolution)).toBe(country)
  })

  test(`at ${resolution} the middle of the Atlantic lies in no country`, () => {
    expect(countryAt({ latitude: 0, longitude: -30 }, resolution)).toBeNull()
  })
}
