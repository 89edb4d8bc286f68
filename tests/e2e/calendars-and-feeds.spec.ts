import { expect, test } from '@playwright/test'

const alternates = (type: string) => `head link[rel="alternate"][type="${type}"]`

test('the trips lead to feeds, in the page and in its head', async ({ page, request, baseURL }) => {
  for (const [path, feeds] of [
    ['/lt/kaunas/komandiruotes', ['/lt/kaunas/ataskaitos.atom', '/lt/kaunas/pataisymai.atom']],
    ['/en/kaunas/trips', ['/en/kaunas/reports.atom', '/en/kaunas/corrections.atom']],
  ] as const) {
    await page.goto(path)
    const links = await page.locator(alternates('application/atom+xml')).all()
    const addresses = await Promise.all(links.map(async (link) => await link.getAttribute('href')))
    expect(addresses).toEqual(feeds.map((feed) => baseURL + feed))
    for (const feed of feeds) {
      await expect(page.locator(`main a[href="${feed}"]`)).toBeVisible()
      const answer = await request.get(feed)
      expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
      expect(await answer.text()).toContain(`xml:lang="${path.slice(1, 3)}"`)
    }
  }
})

test('anniversaries are a page and a calendar, each in the language of its address', async ({ page, request }) => {
  await page.goto('/lt/vilnius/susitarimai')
  await page.getByRole('link', { name: 'Susitarimų sukaktys' }).click()
  await expect(page).toHaveURL(/\/lt\/vilnius\/sukaktys$/)
  await expect(page.getByRole('row').nth(1)).toContainText(/\d+\smetų/)
  await expect(page.locator(alternates('text/calendar'))).toHaveCount(1)

  const path = await page.getByRole('link', { name: 'Kalendoriaus failas' }).getAttribute('href')
  expect(path).toBe('/lt/vilnius/sukaktys.ics')
  const answer = await request.get(path ?? '')
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  expect(await answer.text()).toMatch(/SUMMARY:\d+ metų sukaktis: /)
  expect(await (await request.get('/en/vilnius/anniversaries.ics')).text()).toMatch(/SUMMARY:\d+th anniversary: /)
  expect((await request.get('/lt/vilnius/darbotvarke.ics')).status()).toBe(200)
})

test('a file of no municipality, or in no language, is not there', async ({ request }) => {
  for (const path of ['/lt/atlantida/sukaktys.ics', '/lt/vilnius/niekas.atom', '/xx/vilnius/anniversaries.ics'])
    expect((await request.get(path)).status(), path).toBe(404)
})
