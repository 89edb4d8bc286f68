import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { AgendaThings } from '@/components/json-ld/agenda'
import { Breadcrumbs } from '@/components/json-ld/breadcrumbs'
import { DatasetThing } from '@/components/json-ld/dataset'
import { PersonThing } from '@/components/json-ld/person'

vi.mock('@/lib/env', () => ({ env: () => ({ TILTAS_ORIGIN: 'https://tiltas.example' }) }))
vi.mock('@/lib/i18n/navigation', () => ({ getPathname: () => '/lt/alytus' }))

function thingsOf(page: ReactNode) {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="lt" messages={{}} timeZone="Europe/Vilnius">
      {page}
    </NextIntlClientProvider>,
  )
  return [...html.matchAll(/<script[^>]*>(.*?)<\/script>/g)].map(([, json = '']) => JSON.parse(json))
}

const municipality = { slug: 'alytus', officialName: 'Alytaus miesto savivaldybė', timeZone: 'Europe/Vilnius' }

test('an event of a whole day has the day of the municipality, one at an hour its moment, a withheld one nothing', () => {
  const startsAt = new Date('2026-11-28T22:00:00Z')
  const event = { id: 'x', startsAt, endsAt: null, allDay: true, cancelled: false, withheldGround: null, place: null }
  const title = { text: 'Miesto diena', lang: 'lt' }
  const events = [
    { ...event, title },
    { ...event, title, allDay: false },
    { ...event, withheldGround: { text: 'Įstatymas', lang: 'lt', fallback: false, translated: false } },
  ]
  const things = thingsOf(<AgendaThings events={events as never} municipality={municipality} />)
  expect(things.map(({ startDate }) => startDate)).toEqual(['2026-11-29', '2026-11-28T22:00:00.000Z'])
})

test('the way to a page ends with the page itself', () => {
  const page = { name: 'Erfurtas', addresses: { lt: '/lt/alytus/erfurtas', en: '/en/alytus/erfurt' } }
  const [list] = thingsOf(<Breadcrumbs crumbs={[{ href: '/', label: 'Tiltas' }]} page={page} />)
  expect(list.itemListElement.at(-1)).toMatchObject({
    name: 'Erfurtas',
    item: 'https://tiltas.example/lt/alytus/erfurtas',
  })
})

test('a set of data without files promises none', () => {
  const said = { name: 'Sutartys', description: 'Sutartys', path: '/lt', municipality, updatedAt: null }
  expect(thingsOf(<DatasetThing {...said} />)[0]).not.toHaveProperty('distribution')
})

test('a person has the posts held now', () => {
  const post = (text: string, status: string) => ({ id: text, title: { text, lang: 'lt' }, status })
  const official = { name: 'Ona Onaitė', posts: [post('Merė', 'held'), post('Tarybos narė', 'former')] }
  const [person] = thingsOf(<PersonThing official={official as never} municipality={municipality} address="x" />)
  expect(person).toMatchObject({ '@type': 'Person', name: 'Ona Onaitė', jobTitle: ['Merė'] })
})

test('words in the other language name it', () => {
  const title = { text: 'Mayor', lang: 'en' }
  const official = { name: 'Ona Onaitė', posts: [{ id: 'x', title, status: 'held' }] }
  const [person] = thingsOf(<PersonThing official={official as never} municipality={municipality} address="x" />)
  expect(person.jobTitle).toEqual([{ '@language': 'en', '@value': 'Mayor' }])
})
