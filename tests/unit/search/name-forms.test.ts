import { expect, test } from 'vitest'
import { nameForms } from '@/lib/search/rules/name-forms'

test.each([
  ['Breša', ['Brešos', 'Brešai', 'Brešą', 'Brešoje']],
  ['Zalcburgas', ['Zalcburgo', 'Zalcburgui', 'Zalcburgą', 'Zalcburgu', 'Zalcburge']],
  ['Mariupolis', ['Mariupolio', 'Mariupoliui', 'Mariupolį', 'Mariupolyje']],
  ['Lodzė', ['Lodzės', 'Lodzei', 'Lodzę', 'Lodzėje']],
  ['Taipėjus', ['Taipėjaus', 'Taipėjui', 'Taipėjuje']],
  ['Vilnius', ['Vilniaus', 'Vilniui', 'Vilnių', 'Vilniuje']],
  ['Kyjivas', ['Kyjivo', 'Kyjive']],
  ['Potis', ['Počio', 'Počiui', 'Potyje']],
  ['Loreta Matijošaitė', ['Loretos Matijošaitės', 'Loretai Matijošaitei', 'Loretą Matijošaitę']],
  ['General San Martin', ['General San Martino', 'General San Martine']],
])('%s declines', (name, cases) => {
  expect(nameForms(name)).toEqual(expect.arrayContaining([name, ...cases]))
})

test('foreign names decline as Lithuanians decline them', () => {
  expect(nameForms('Brescia')).toEqual(expect.arrayContaining(['Brescijos', 'Brescijoje', 'Bresciją']))
  expect(nameForms('Gdansk')).toEqual(expect.arrayContaining(['Gdansko', 'Gdanske']))
})

test.each(['Guangdžou', 'Joensū', '广州', 'Київ'])('%s does not decline', (name) => {
  expect(nameForms(name)).toEqual([name])
})
