import { expect, type Page, test } from '@playwright/test'
import { axeOn } from './axe'

const pages = {
  lt: [
    '/lt',
    '/lt/vilnius',
    '/lt/vilnius/miestai-partneriai',
    '/lt/vilnius/miestai-partneriai/erfurtas',
    '/lt/vilnius/susitarimai',
    '/lt/vilnius/susitarimai/alborgas-bendradarbiavimo-sutartis-1997',
    '/lt/vilnius/tinklai',
    '/lt/vilnius/tinklai/owhc',
    '/lt/vilnius/meras',
    '/lt/kaunas/komandiruotes',
    '/lt/kaunas/komandiruotes/2024-0001',
  ],
  en: [
    '/en',
    '/en/vilnius',
    '/en/vilnius/partner-cities',
    '/en/vilnius/partner-cities/erfurt',
    '/en/vilnius/agreements',
    '/en/vilnius/agreements/aalborg-cooperation-agreement-1997',
    '/en/vilnius/networks',
    '/en/vilnius/networks/owhc',
    '/en/vilnius/mayor',
    '/en/kaunas/trips',
    '/en/kaunas/trips/2024-0001',
  ],
}

// What a citizen needs works without any script.
test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a citizen finds since when Salzburg is a partner of Vilnius', async ({ page }) => {
    await page.goto('/lt')
    await page.getByRole('link', { name: 'Vilniaus miesto savivaldybė' }).click()
    await page.getByRole('link', { name: 'Miestai partneriai', exact: true }).click()
    await expect(page.getByText('40 miestų partnerių 24 šalyse.')).toBeVisible()
    await expect(page.getByRole('rowheader')).toHaveCount(40)

    await page.getByRole('link', { name: 'Zalcburgas' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Zalcburgas/)
    await expect(page.getByText('Pirmasis datuotas dokumentas – 1991 m. vasario 1 d.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'international@vilnius.lt' })).toBeVisible()
  })

  test('the other language is the same page under its own address', async ({ page }) => {
    await page.goto('/lt/vilnius/miestai-partneriai/zalcburgas')
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(/\/en\/vilnius\/partner-cities\/salzburg$/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByText('First dated document: 1 February 1991')).toBeVisible()
    await page.getByRole('link', { name: 'Lietuvių' }).click()
    await expect(page).toHaveURL(/\/lt\/vilnius\/miestai-partneriai\/zalcburgas$/)
  })

  test('a date known to the month or the year is not made more exact', async ({ page }) => {
    await page.goto('/lt/vilnius/miestai-partneriai/oslas')
    await expect(page.getByText('1991 m. vasario mėn.').first()).toBeVisible()
    await page.goto('/en/vilnius/partner-cities/erfurt')
    await expect(page.locator('.life-line time').first()).toHaveText('1972')
  })

  test('the agreement of Riga, Tallinn and Vilnius is one page, reached from both partners', async ({ page }) => {
    const addresses = []
    for (const city of ['ryga', 'talinas']) {
      await page.goto(`/lt/vilnius/miestai-partneriai/${city}`)
      await page.getByRole('link', { name: 'Bendra miestų bendradarbiavimo sutartis' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Bendra miestų bendradarbiavimo sutartis (Ryga, Talinas)',
      )
      addresses.push(page.url())
    }
    expect(addresses[0]).toBe(addresses[1])
  })

  test('a citizen reads the report of the trip to Brescia under the official headings', async ({ page }) => {
    await page.goto('/lt/kaunas')
    await page.locator('main a[href$="/komandiruotes/2024-0001"]').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Breša (Italija)')
    await expect(page.locator('.report h2')).toHaveText([
      'Komandiruotės pagrindas',
      'Komandiruotės laikas ir vieta',
      'Komandiruotės tikslas',
      'Komandiruotės metu įvykę susitikimai, aptarti (svarstyti) klausimai, informacija, suplanuotos veiklos ir kita',
      'Iš kokių lėšų finansuojama komandiruotė',
      'Pareigos',
      'Vardas, pavardė',
    ])
    await expect(page.getByText('2024 m. gruodžio 4–7 d.').first()).toBeVisible()
    await expect(page.getByText('MA-734').first()).toBeVisible()
    await expect(page.getByText('Loreta Matijošaitė').first()).toBeVisible()
    await page.getByText('Pirminis ataskaitos tekstas').click()
    await expect(page.locator('details')).toContainText('Tarybos narė')

    await page.getByRole('link', { name: 'English' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Brescia (Italy)')
    await expect(page.getByText('Unofficial translation from Lithuanian')).toBeVisible()
  })

  test('the partner of the trip lists the trip by itself', async ({ page }) => {
    await page.goto('/lt/kaunas/miestai-partneriai/bresa')
    await expect(page.locator('.life-line time')).toHaveText(['2024 m. liepos 5 d.', '2024 m. gruodžio 6 d.'])
    await page.locator('main a[href$="/komandiruotes/2024-0001"]').first().click()
    await expect(page).toHaveURL(/\/lt\/kaunas\/komandiruotes\/2024-0001$/)
  })

  test('where a municipality gives no address to write to, none is shown', async ({ page }) => {
    await page.goto('/lt/kaunas')
    await expect(page.getByText('Daugiau informacijos')).toHaveCount(0)
  })

  for (const [from, to] of [
    ['/lt/vilnius/miestai-partneriai/salzburg', '/lt/vilnius/miestai-partneriai/zalcburgas'],
    ['/en/vilnius/partner-cities/zalcburgas', '/en/vilnius/partner-cities/salzburg'],
    ['/lt/vilnius/partner-cities', '/lt/vilnius/miestai-partneriai'],
  ]) {
    test(`${from} has moved for good`, async ({ request }) => {
      const answer = await request.get(from ?? '', { maxRedirects: 0 })
      expect(answer.status()).toBe(301)
      expect(answer.headers().location).toMatch(new RegExp(`${to}$`))
    })
  }

  test('the front page goes to the reader’s language', async ({ request }) => {
    for (const [header, to] of [
      ['lt', '/lt'],
      ['en-GB,en;q=0.9', '/en'],
      ['de', '/lt'],
    ]) {
      const answer = await request.get('/', { maxRedirects: 0, headers: { 'accept-language': header ?? '' } })
      expect([answer.status(), new URL(answer.headers().location ?? '', 'http://x').pathname]).toEqual([307, to])
    }
  })

  for (const [path, lang, words] of [
    ['/lt/klaipeda', 'lt', 'Tokio puslapio nėra'],
    ['/en/vilnius/partner-cities/atlantis', 'en', 'There is no such page'],
    ['/lt/kaunas/komandiruotes/2024-0999', 'lt', 'Tokio puslapio nėra'],
    ['/lt/vilnius/susitarimai?after=nera-tokio', 'lt', 'Tokio puslapio nėra'],
    ['/en/vilnius/weather/today', 'en', 'There is no such page'],
    ['/de/vilnius', 'lt', 'Tokio puslapio nėra'],
    ['/foo.txt', 'lt', 'Tokio puslapio nėra'],
    ['/nothing.php', 'lt', 'Tokio puslapio nėra'],
    ['/lt/vilnius/foo.txt', 'lt', 'Tokio puslapio nėra'],
    ['/api/nothing', 'lt', 'Tokio puslapio nėra'],
  ]) {
    test(`${path} is missing, and the page says so`, async ({ page }) => {
      const answer = await page.goto(path ?? '')
      expect(answer?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words ?? '')
      await expect(page.locator('html')).toHaveAttribute('lang', lang ?? '')
      await expect(page.getByRole('main')).toBeVisible()
      await expect(page.getByRole('searchbox').first()).toBeVisible()
      await expect(page.getByRole('link', { name: /Prieinamumo|Accessibility/ }).first()).toBeVisible()
      // Where the address says no language, both stand on the page; else there is the way to the other one.
      const isInOne = /^\/(lt|en)\//.test(path ?? '')
      const other = page.getByRole('link', { name: lang === 'en' ? 'Lietuvių' : 'English', exact: true })
      await expect(isInOne ? other.first() : page.locator('section[lang=en]')).toBeVisible()
      expect(answer?.headers()['content-security-policy']).toMatch(/style-src 'sha256-/)
    })
  }

  for (const [locale, paths] of Object.entries(pages)) {
    for (const [index, path] of paths.entries()) {
      test(`${path} is whole and known in both languages`, async ({ page, baseURL }) => {
        const answer = await page.goto(path)
        expect(answer?.status()).toBe(200)
        await expect(page.locator('html')).toHaveAttribute('lang', locale)
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        expect(await page.locator('[style]').count()).toBe(0)
        expect(await page.title()).not.toBe('')

        const head = (selector: string) => page.locator(`head ${selector}`).getAttribute('href')
        const { lt, en } = { lt: pages.lt[index], en: pages.en[index] }
        expect(await head('link[rel=canonical]')).toBe(`${baseURL}${path}`)
        expect(await head('link[hreflang=lt]')).toBe(`${baseURL}${lt}`)
        expect(await head('link[hreflang=en]')).toBe(`${baseURL}${en}`)
        expect(await head('link[hreflang=x-default]')).toBe(`${baseURL}${lt}`)
      })
    }
  }

  // A table of two dimensions scrolls inside a region of its own, which is no wider than the screen.
  test('nothing is wider than the screen of a small phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const path of [...pages.lt, ...pages.en]) {
      await page.goto(path)
      const right = await page
        .locator('body *')
        .evaluateAll((all) =>
          Math.max(
            ...all.map((one) =>
              one.closest('svg, thead, .sr-only, .skip, .matrix-scroll *') ? 0 : one.getBoundingClientRect().right,
            ),
          ),
        )
      expect(right, path).toBeLessThanOrEqual(320)
    }
  })

  test('the keyboard reaches the content past the head of the page', async ({ page }) => {
    await page.goto('/lt/vilnius/miestai-partneriai')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Pereiti prie turinio' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#content$/)
  })
})

async function faults(page: Page, only?: string) {
  const examination = axeOn(page)
  const { violations } = await (only ? examination.withRules(only) : examination).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

// The examination itself is a script.
for (const path of [...pages.lt, ...pages.en, '/lt/klaipeda', '/en/vilnius/partner-cities/atlantis', '/de']) {
  test(`${path} has no fault of accessibility, in the light and in the dark`, async ({ page }) => {
    test.slow()
    await page.goto(path)
    expect(await faults(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await faults(page, 'color-contrast')).toEqual([])
  })
}
