import { expect, test } from 'vitest'
import { futureHotels } from '@/lib/trips/rules/announced'
import { personalDataIn, personalDataOf } from '@/lib/trips/rules/personal-data'
import { TripContent } from '@/lib/trips/schema/form'

test.each([
  ['asmens kodas 39001010077', ['personalCode']],
  ['a. k. 38703181745', ['personalCode']],
  ['Skambinkite +370 612 34567', ['phone']],
  ['tel. 8 612 34567', ['phone']],
  ['Mobilusis 0 612 34567', ['phone']],
  ['8-612-34567', ['phone']],
  ['(8 5) 211 2000', ['phone']],
  ['+39 030 2977 200', ['phone']],
  ['phone: 030 297720', ['phone']],
  ['gyvena Laisvės al. 96-5', ['homeAddress']],
  ['Antakalnio g. 17A, but. 4', ['homeAddress']],
  ['Gyvenamoji vieta: Vilnius, Gedimino pr. 9', ['homeAddress']],
  ['home address: 12 Green Lane', ['homeAddress']],
  ['12 Baker Street, Flat 3', ['homeAddress']],
  ['kortelė 4111 1111 1111 1111', ['card']],
  ['5500-0000-0000-0004', ['card']],
  ['sąskaita LT12 1000 0111 0100 1000', ['iban']],
  ['DE89370400440532013000', ['iban']],
  ['automobilis ABC 123', ['numberPlate']],
  ['valstybinis numeris LRS123', ['numberPlate']],
])('%j has %j', (text, kinds) => {
  expect(personalDataIn(text)).toEqual(kinds)
})

test.each([
  'Priemonė 1.1.1.1.001.',
  'Mero potvarkis 2024-11-27 Nr. MA-734',
  'Tarybos sprendimas T-162(E), A-590(8.1)',
  'Nr. TSP-123',
  'nr. KLM-908',
  '812 345 678 Eur',
  '0000 0000 0000 0000',
  '2024 m. gruodžio 4–7 d.',
  '2024-12-04',
  '2001-05-05, 2024.12.04',
  '22 136 Eur, 8 600 000 Eur, EUR 500, USD 300',
  'biudžetas 12 345 678,90 €',
  'ISO 900 standartas',
  'Konstitucijos pr. 3, Vilnius',
  'asmens kodas 39001010078 su klaida',
  '4111 1111 1111 1112',
  'LT12 1000 0111 0100 1001',
  'ISBN 978-609-01-1234-5',
  'skrydis LO 771, traukinys EC 87',
  'https://www.e-tar.lt/portal/lt/legalAct/TAR.4824fa10167d11ee9f7ec2ffce8b47bc',
  '2024-0001',
  '54.6872, 25.2797',
  'beveik 250 miestų, 8 renginiai, 2019 10 12',
  'Taikos g. vyko 2024 m.',
  'juridinio asmens kodas 188710061',
])('%j has none', (text) => {
  expect(personalDataIn(text)).toEqual([])
})

test('it is told where: the field, or the field of a row; codes and addresses of pages are not read', () => {
  expect(
    personalDataOf({
      meetingsLt: 'Tel. +370 612 34567, automobilis ABC 123',
      travellers: [{ name: 'Ona', postLt: 'a. k. 38703181745', postEn: null, officialId: null }],
      bases: [
        { act: 'other', issuer: null, date: null, number: 'MA-734', text: null, url: 'https://a.lt/+37061234567' },
      ],
      partnerCityIds: ['019a0000-0000-7000-8000-000000000000'],
    }),
  ).toEqual([
    { field: 'meetingsLt', kind: 'phone' },
    { field: 'meetingsLt', kind: 'numberPlate' },
    { field: 'travellers[0].postLt', kind: 'personalCode' },
  ])
})

test.each([
  ['Apsistojimas viešbutyje „Baltija“', true],
  ['Viešbučio salėje', true],
  ['Stay at Grand Hotel', true],
  ['hostelis centre', true],
  ['per Airbnb', true],
  ['Viešojo transporto forumas', false],
  ['Viešbandymai', false],
])('%j before the return names a hotel: %j', (purposeLt, isNamed) => {
  const input = TripContent.parse({ purposeLt, meetingsLt: purposeLt, startsOn: '2024-12-04', endsOn: '2024-12-07' })
  const named = isNamed ? [{ field: 'purposeLt', reason: 'namesHotel' }] : []
  expect(futureHotels(input, '2024-12-07')).toEqual(named)
  expect(futureHotels(input, '2024-12-08')).toEqual([])
})
