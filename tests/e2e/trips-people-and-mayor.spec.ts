import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './office'

const words = {
  lt: {
    trips: '/lt/kaunas/komandiruotes',
    filter: 'Filtruoti',
    italy: 'Italija',
    show: 'Atrinkti',
    remove: 'Atsisakyti filtro: Šalis: Italija',
    clear: 'Išvalyti filtrus',
    people: 'Asmenys ir jų komandiruotės',
    person: '/lt/kaunas/asmenys/loreta-matijosaite',
    other: 'English',
    notEstimated: 'neįvertinta',
    term: 'Visvaldas Matijošaitis',
    wholeAgenda: 'Visa darbotvarkė',
    noAgenda: /Darbotvarkės įrašų dar nepaskelbta/,
    mayor: '/lt/kaunas/meras',
  },
  en: {
    trips: '/en/kaunas/trips',
    filter: 'Filter',
    italy: 'Italy',
    show: 'Apply',
    remove: 'Give up the filter: Country: Italy',
    clear: 'Clear the filters',
    people: 'People and their trips',
    person: '/en/kaunas/people/loreta-matijosaite',
    other: 'Lietuvių',
    notEstimated: 'not estimated',
    term: 'Visvaldas Matijošaitis',
    wholeAgenda: 'The whole agenda',
    noAgenda: /No agenda entries have been published yet/,
    mayor: '/en/kaunas/mayor',
  },
} as const

/** Goes from one focusable thing to the next until the one wanted has the focus. */
async function tabTo(page: Page, name: string, role: 'checkbox' | 'button') {
  const wanted = page.getByRole(role, { name })
  for (let step = 0; step < 60; step++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach ${name}`)
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of ['lt', 'en'] as const) {
    const t = words[locale]

    test(`trips are narrowed by country, by keyboard, and the address says so (${locale})`, async ({ page }) => {
      await page.goto(t.trips)
      await page.locator('summary', { hasText: t.filter }).focus()
      await page.keyboard.press('Enter')
      await tabTo(page, t.italy, 'checkbox')
      await page.keyboard.press('Space')
      await tabTo(page, t.show, 'button')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/\?country=IT$/)
      await expect(page.getByRole('main').locator('a[href*="2024-0001"]')).toHaveCount(1)

      await page.getByRole('link', { name: t.other }).click()
      await expect(page).toHaveURL(/\?country=IT$/)
      await page.goBack()
      await page.getByRole('link', { name: t.remove }).click()
      await expect(page).toHaveURL(t.trips)
    })

    test(`one choice has one address, and what has no trips can be taken back (${locale})`, async ({ page }) => {
      await page.goto(`${t.trips}?year=2024&country=IT&country=&person=niekas`)
      await expect(page).toHaveURL(/\?country=IT&person=niekas&year=2024$/)
      await expect(page.getByRole('main').locator('a[href*="2024-0001"]')).toHaveCount(0)
      await page.locator('summary', { hasText: t.filter }).click()
      await page.getByRole('link', { name: t.clear }).click()
      await expect(page).toHaveURL(t.trips)
    })

    test(`from the trips to a person, and from there to the report (${locale})`, async ({ page }) => {
      await page.goto(t.trips)
      await page.getByRole('link', { name: t.people }).click()
      await page.getByRole('main').getByRole('link', { name: 'Loreta Matijošaitė' }).click()
      await expect(page).toHaveURL(t.person)
      await expect(page.getByRole('main')).toContainText(t.italy)
      await page.getByRole('main').locator('a[href*="2024-0001"]').click()
      await expect(page.getByRole('main')).toContainText(t.notEstimated)
    })

    test(`the mayor's page and the agenda say what is not there yet (${locale})`, async ({ page }) => {
      await page.goto(t.mayor)
      await expect(page.getByRole('main')).toContainText(t.term)
      await page.getByRole('link', { name: t.wholeAgenda }).click()
      await expect(page.getByRole('main')).toContainText(t.noAgenda)
    })
  }
})

for (const path of [
  '/lt/kaunas/komandiruotes?country=IT',
  '/en/kaunas/people',
  '/lt/kaunas/asmenys/loreta-matijosaite',
]) {
  test(`nothing stands in anyone's way on ${path}`, async ({ page }) => {
    await page.goto(path)
    for (const summary of await page.locator('main summary').all()) await summary.click()
    await expectAccessible(page)
  })
}
