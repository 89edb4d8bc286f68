import { describe, expect, test } from 'vitest'
import { countries, countryName } from '@/lib/countries/names'
import { readCountry, readCountryWithTypos } from '@/lib/countries/read-country'

describe('countries', () => {
  test('all of ISO 3166-1 and Kosovo have a name in both languages', () => {
    expect(countries.size).toBe(250)
    for (const { code, lt, en } of countries.values())
      expect([code, lt, en].every((name) => name.length >= 2)).toBe(true)
    expect(countryName('lt', 'XX')).toBeNull()
  })

  test('are named as Lithuanian offices name them', () => {
    expect(['GE', 'US', 'TW', 'PS', 'CZ', 'NL', 'GB'].map((code) => countryName('lt', code))).toEqual([
      'Sakartvelas',
      'JAV',
      'Taivanas',
      'Palestina',
      'Čekija',
      'Nyderlandai',
      'Jungtinė Karalystė',
    ])
    expect(['BA', 'TR', 'US'].map((code) => countryName('en', code))).toEqual([
      'Bosnia and Herzegovina',
      'Türkiye',
      'United States',
    ])
  })

  test('decline', () => {
    const forms = ['DK', 'IT', 'US', 'GE', 'NL', 'GB', 'KR', 'TR', 'PT', 'NO', 'IE', 'LT', 'BR', 'CY'].map((code) =>
      countries.get(code),
    )
    expect(forms.map((form) => form?.ltGenitive)).toEqual(
      'Danijos Italijos JAV Sakartvelo Nyderlandų Jungtinės_Karalystės Pietų_Korėjos Turkijos Portugalijos Norvegijos Airijos Lietuvos Brazilijos Kipro'
        .split(' ')
        .map((name) => name.replace('_', ' ')),
    )
    expect(forms.map((form) => form?.ltLocative)).toEqual(
      'Danijoje Italijoje JAV Sakartvele Nyderlanduose Jungtinėje_Karalystėje Pietų_Korėjoje Turkijoje Portugalijoje Norvegijoje Airijoje Lietuvoje Brazilijoje Kipre'
        .split(' ')
        .map((name) => name.replace('_', ' ')),
    )
  })

  test('are read from what texts call them', () => {
    const labels: [string, string | undefined][] = [
      ['Gruzija', 'GE'],
      ['JAV', 'US'],
      ['Jungtinėse Amerikos Valstijose', 'US'],
      ['Argentinos Respublika', 'AR'],
      ['KINIJOS LIAUDIES RESPUBLIKA', 'CN'],
      ['prancuzija', 'FR'],
      ['Lenkijoje', 'PL'],
      ['Czech Republic', 'CZ'],
      ['the Netherlands', 'NL'],
      ['PL', 'PL'],
      ['Breša', undefined],
      ['Kinijos Liaudies Respublik', undefined],
    ]
    for (const [label, code] of labels) expect([label, readCountry(label)?.code]).toEqual([label, code])
    expect(readCountryWithTypos('Kinijos Liaudies Respublik')?.code).toBe('CN')
    expect(readCountryWithTypos('Kinijos Respublika')).toBeNull()
  })
})
