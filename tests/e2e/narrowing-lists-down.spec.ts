import { expect, test } from '@playwright/test'
import { expectAccessible } from './office'

const languages = [
  {
    path: '/lt/vilnius/miestai-partneriai',
    agreements: '/lt/vilnius/susitarimai',
    country: 'šalis',
    decade: 'pirmasis dokumentas',
    sort: 'rikiuoti pagal',
    apply: 'Atrinkti',
    clear: 'Išvalyti filtrus',
    found: 'Rasti 3 miestai partneriai.',
    cards: 'Kortelės',
    ukraine: 'Ukraina (8)',
    none: 'Pagal pasirinktus filtrus įrašų nėra.',
    ignored: 'Filtre „šalis“ reikšmės „JP“ nėra, todėl jos nepaisoma.',
    other: 'English',
    level: 'lygmuo',
  },
  {
    path: '/en/vilnius/partner-cities',
    agreements: '/en/vilnius/agreements',
    country: 'country',
    decade: 'first document',
    sort: 'sorted by',
    apply: 'Apply',
    clear: 'Clear the filters',
    found: '3 partner cities found.',
    cards: 'Cards',
    ukraine: 'Ukraine (8)',
    none: 'No records match the chosen filters.',
    ignored: 'The filter “country” has no value “JP”; it is left out.',
    other: 'Lietuvių',
    level: 'level',
  },
]

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const words of languages) {
    test(`partners are narrowed down by an ordinary form: ${words.path}`, async ({ page }) => {
      await page.goto(words.path)
      await page.getByLabel(words.country, { exact: true }).selectOption({ label: words.ukraine })
      await page.getByLabel(words.decade).selectOption('1990')
      await page.getByLabel(words.sort).selectOption('contact')
      await page.getByRole('button', { name: words.apply }).click()
      await expect(page).toHaveURL(`${words.path}?country=UA&decade=1990&sort=contact`)
      await expect(page.getByRole('status')).toHaveText(words.found)
      await expect(page.locator('tbody tr')).toHaveCount(3)

      await page.getByRole('link', { name: words.cards }).click()
      await expect(page).toHaveURL(`${words.path}?country=UA&decade=1990&sort=contact&view=cards`)
      await expect(page.locator('.cards > li')).toHaveCount(3)
      await expect(page.getByLabel(words.decade)).toHaveValue('1990')

      await page.getByRole('link', { name: words.other, exact: true }).click()
      await expect(page).toHaveURL(/\?country=UA&decade=1990&sort=contact&view=cards$/)
    })

    test(`what cannot be is said, and the way back is there: ${words.path}`, async ({ page }) => {
      const answer = await page.goto(`${words.path}?country=JP&kind=%00&status=x`)
      expect(answer?.status()).toBe(200)
      await expect(page.locator('.notice')).toContainText(words.ignored)
      await expect(page.locator('tbody tr')).toHaveCount(40)

      await page.goto(`${words.path}?country=UA&kind=region`)
      await expect(page.getByText(words.none)).toBeVisible()
      await page.getByRole('main').getByRole('link', { name: words.clear }).first().click()
      await expect(page).toHaveURL(words.path)
    })

    test(`agreements are narrowed down likewise, undated ones last: ${words.agreements}`, async ({ page }) => {
      await page.goto(words.agreements)
      await page.getByLabel(words.level).selectOption('multilateral')
      await page.getByRole('button', { name: words.apply }).click()
      await expect(page).toHaveURL(`${words.agreements}?level=multilateral`)
      await expect(page.locator('tbody tr')).toHaveCount(3)

      for (const sort of ['', '?sort=oldest']) {
        await page.goto(words.agreements + sort)
        await expect(page.locator('tbody tr').last().locator('time')).toHaveCount(0)
      }
    })
  }
})

test('lists, cards and what they say of a wrong address are accessible in both languages', async ({ page }) => {
  test.slow()
  for (const { path, agreements } of languages) {
    const overview = path.slice(0, 3)
    for (const address of [
      path,
      `${path}?view=cards&country=JP`,
      `${path}?country=UA&kind=region`,
      agreements,
      overview,
    ]) {
      await page.goto(address)
      await expectAccessible(page)
    }
  }
})
