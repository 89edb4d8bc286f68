import { expect, test } from '@playwright/test'

test('a page whose link is pointed at is loaded before it is asked for; files and the office are not', async ({
  page,
}) => {
  const client = await page.context().newCDPSession(page)
  const states = new Map<string, string>()
  const wrong: unknown[] = []
  client.on('Preload.prefetchStatusUpdated', ({ key, status }) => {
    states.set(new URL(key.url).pathname, status)
  })
  client.on('Preload.ruleSetUpdated', ({ ruleSet }) => {
    if (ruleSet.errorType || ruleSet.errorMessage) wrong.push(ruleSet)
  })
  await client.send('Preload.enable')
  await page.goto('/lt/vilnius/statistika')
  await page.getByRole('link', { name: 'Susitarimai' }).first().hover()
  await expect.poll(() => states.get('/lt/vilnius/susitarimai')).toBe('Ready')
  const files = await page.locator('a[href*="/duomenys/"]').all()
  expect(files.length).toBeGreaterThan(2)
  for (const file of files.slice(0, 2)) {
    await file.hover()
    await page.waitForTimeout(400)
  }
  expect([...states.keys()].filter((path) => /duomenys|admin|\./.test(path))).toEqual([])
  expect(wrong).toEqual([])
})
