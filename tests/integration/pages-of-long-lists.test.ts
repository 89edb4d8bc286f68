import { beforeAll, expect, test } from 'vitest'
import { listAgreements } from '@/lib/agreements/read/list'
import { db } from '@/lib/db'
import { listPartnerCities } from '@/lib/partner-cities/read/list'
import { partnerListParameters } from '@/lib/partner-cities/schema/list'
import { loadRegister } from './loaded'

const today = '2026-11-21'
let vilnius = ''

/** To the partners and agreements of Vilnius come 200 more of each; every third partner has an agreement, every fifth agreement no date. */
beforeAll(async () => {
  ;({ vilnius } = await loadRegister())
  const numbers = Array.from({ length: 200 }, (_, number) => number)
  const id = (kind: string, number: number) => `00000000-0000-4000-${kind}-${String(number).padStart(12, '0')}`
  const [city, agreement] = [
    await db.partnerCity.findFirstOrThrow({ where: { municipalityId: vilnius } }),
    await db.agreement.findFirstOrThrow({ where: { municipalityId: vilnius } }),
  ]
  await db.$transaction(async (tx) => {
    await tx.partnerCity.createMany({
      data: numbers.map((number) => {
        const slug = `miestas-${number}`
        const name = `${'ČCŠSŽZ'[number % 6]}iestas ${number % 50}`
        return { ...city, id: id('a000', number), slugLt: slug, slugEn: slug, nameLt: name, nameEn: name }
      }),
    })
    await tx.agreement.createMany({
      data: numbers.map((number) => {
        const slug = `susitarimas-${number}`
        const { signedOn: _, ...row } = agreement
        return { ...row, id: id('b000', number), slugLt: slug, slugEn: slug, position: 1000 }
      }),
    })
    await tx.agreementParty.createMany({
      data: numbers.flatMap((number) => ({
        ...{ municipalityId: vilnius, id: id('c000', number), agreementId: id('b000', number), position: 0 },
        partnerCityId: id('a000', number - (number % 3)),
      })),
    })
    await tx.agreementEvent.createMany({
      data: numbers.flatMap((number) =>
        number % 5 === 4
          ? []
          : {
              ...{ municipalityId: vilnius, id: id('d000', number), agreementId: id('b000', number), position: 0 },
              ...{ kind: 'signed' as const, date: String(1990 + (number % 9)) },
            },
      ),
    })
  })
})

type Page = { names: string[]; pages: { first: string | null; previous: string | null; next: string | null } }

/** The pages of a list from its first to its last by their ways forth, and from the last to the first by their ways back. */
async function walked(read: (query: string) => Promise<Page>, query: string) {
  const forth = [await read(query)]
  for (let next = forth[0]?.pages.next; next; next = forth.at(-1)?.pages.next) forth.push(await read(next))
  const back = forth.slice(-1)
  for (let previous = back[0]?.pages.previous; previous; previous = back[0]?.pages.previous)
    back.unshift(await read(previous))
  return { forth: forth.map(({ names }) => names), back: back.map(({ names }) => names), last: forth.at(-1) }
}

for (const sort of partnerListParameters.sort) {
  test(`partners sorted by “${sort}” are all met once, forth and back`, async () => {
    const read = async (query: string) => {
      const list = await listPartnerCities('lt', vilnius, query, today)
      if (!list) throw new Error(`no page ${query}`)
      return { names: list.cities.map(({ slugEn }) => slugEn), pages: list.pages }
    }
    const { forth, back, last } = await walked(read, `?status=all&sort=${sort}`)
    expect(forth.map(({ length }) => length)).toEqual([100, 100, 40])
    expect(new Set(forth.flat()).size).toBe(240)
    expect(back.flat()).toEqual(forth.flat())
    expect(last?.pages.first).toBe(sort === 'name' ? '?status=all' : `?status=all&sort=${sort}`)
  })
}

for (const sort of ['newest', 'oldest']) {
  test(`agreements, the ${sort} first, are all met once, and the undated last`, async () => {
    const seen: (string | null)[] = []
    const read = async (query: string) => {
      const list = await listAgreements('lt', vilnius, query, today)
      if (!list) throw new Error(`no page ${query}`)
      seen.push(...list.agreements.map(({ signedOn }) => signedOn))
      return { names: list.agreements.map(({ slugEn }) => slugEn), pages: list.pages }
    }
    const { forth, back } = await walked(read, `?sort=${sort}`)
    expect(new Set(forth.flat()).size).toBe(251)
    expect(back.flat()).toEqual(forth.flat())
    const dates = seen.slice(0, 251)
    const dated = dates.filter((date) => date !== null)
    expect(dates.slice(0, dated.length)).toEqual(dated)
    expect(dated.length).toBeLessThan(251)
  })
}

test('a partner that comes or goes between two pages neither hides another nor shows it twice', async () => {
  const first = await listPartnerCities('lt', vilnius, '?sort=first', today)
  const where = { municipalityId_id: { municipalityId: vilnius, id: '00000000-0000-4000-a000-000000000001' } }
  await db.partnerCity.update({ where, data: { endedOn: '2020' } })
  const second = await listPartnerCities('lt', vilnius, first?.pages.next ?? '', today)
  const names = [...(first?.cities ?? []), ...(second?.cities ?? [])].map(({ slugEn }) => slugEn)
  expect(new Set(names).size).toBe(names.length)
  await db.partnerCity.update({ where, data: { endedOn: null } })
})

test('there is no page after what is not there', async () => {
  expect(await listPartnerCities('lt', vilnius, '?after=nera-tokio', today)).toBeNull()
})
