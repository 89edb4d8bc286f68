import { expect, type Page, test } from '@playwright/test'

type Travelled = { under: boolean; names: string[] }

/** Notes, on each page that is come to, the names that are on both pages and move from one place to the other. */
async function watch(page: Page) {
  await page.addInitScript(() => {
    const told = window as unknown as { travelled: Promise<Travelled> }
    told.travelled = new Promise((tell) => {
      addEventListener('pagereveal', async ({ viewTransition }) => {
        await viewTransition?.ready.catch(() => {})
        const moving = document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).pseudoElement ?? '')
        const named = (part: string) =>
          moving.flatMap((pseudo) => new RegExp(`^::view-transition-${part}\\((.+)\\)$`).exec(pseudo)?.[1] ?? [])
        const old = new Set(named('old'))
        tell({
          under: viewTransition !== null,
          names: [...new Set(named('new'))].filter((name) => old.has(name)).sort(),
        })
      })
    })
  })
}

const travelled = (page: Page) =>
  page.evaluate(() => (window as unknown as { travelled: Promise<Travelled> }).travelled)

const journeys = [
  {
    from: '/lt/vilnius/miestai-partneriai',
    to: 'Erfurtas',
    names: ['city-erfurtas', 'flag-erfurtas'],
  },
  {
    from: '/en/vilnius/partner-cities?view=cards',
    to: 'Oslo',
    names: ['city-oslas', 'flag-oslas'],
  },
  { from: '/lt/vilnius/tinklai', to: 'Eurocities', names: ['network-eurocities'] },
  {
    from: '/en/kaunas/trips',
    to: 'Brescia (Italy)',
    named: 'Brescia (Italy) 4–7 December 2024',
    names: ['trip-2024-0001'],
  },
]

for (const { from, to, named = to, names } of journeys)
  test(`a name travels from its list to its page: ${from}`, async ({ page }) => {
    test.setTimeout(60_000)
    await watch(page)
    // A browser shows no transition to a page that was long in coming, as on a busy machine.
    await expect(async () => {
      await page.goto(from)
      await page.getByRole('main').getByRole('link', { name: named, exact: true }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(to)
      expect((await travelled(page)).names).toEqual(expect.arrayContaining([...names, 'root', 'site-head']))
    }).toPass()
  })

test('a page in the other language is the same page: its name and flag stay', async ({ page }) => {
  test.setTimeout(60_000)
  await watch(page)
  await expect(async () => {
    await page.goto('/lt/vilnius/miestai-partneriai/erfurtas')
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL('**/en/**')
    expect((await travelled(page)).names).toEqual(expect.arrayContaining(['city-erfurtas', 'flag-erfurtas']))
  }).toPass()
})

test('nothing moves for a reader who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await watch(page)
  await page.goto('/lt/vilnius/tinklai')
  await page.getByRole('main').getByRole('link', { name: 'Eurocities', exact: true }).first().click()
  await page.waitForURL('**/eurocities')
  expect(await travelled(page)).toEqual({ under: false, names: [] })
})

test('no page gives one name to two things', async ({ page }) => {
  for (const { from } of [...journeys, { from: '/lt/kaunas' }, { from: '/lt/vilnius/susitarimai' }]) {
    await page.goto(from)
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .map((node) => getComputedStyle(node).viewTransitionName)
        .filter((name) => name !== 'none'),
    )
    expect(names.length, from).toBeGreaterThan(2)
    expect(new Set(names).size, from).toBe(names.length)
  }
})
