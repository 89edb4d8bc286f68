import { expect, test } from '@playwright/test'

test('the navigation says which section a page is of, and whether it is the section itself', async ({ page }) => {
  const current = page.locator('nav.sections a[aria-current]')
  for (const [path, name, kind] of [
    ['/lt/vilnius/susitarimai', 'Susitarimai', 'page'],
    ['/lt/vilnius/susitarimai?page=1', 'Susitarimai', 'page'],
    ['/lt/vilnius/sukaktys', 'Susitarimai', 'true'],
    ['/lt/vilnius/miestai-partneriai/zalcburgas', 'Miestai partneriai', 'true'],
    ['/en/kaunas/people', 'Trips', 'true'],
    ['/en/kaunas/mayor', 'Mayor', 'page'],
    ['/en/kaunas/agenda', 'Mayor', 'true'],
  ] as const) {
    await page.goto(path)
    await expect(current, path).toHaveText(name)
    await expect(current, path).toHaveAttribute('aria-current', kind)
  }
  for (const path of ['/lt/vilnius', '/lt/vilnius/paieska', '/lt/vilnius/nera']) {
    await page.goto(path)
    await expect(current, path).toHaveCount(0)
  }
})

test('the search of the whole portal says when the portal last changed', async ({ page }) => {
  await page.goto('/en/search?q=oslo')
  await expect(page.locator('main .page-foot time')).toContainText('Updated')
})
