import { brotliCompressSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { complaints } from './public'

/** The pages by which the portal is measured, in both languages. */
const pages = [
  ['/lt/vilnius', '/en/vilnius'],
  ['/lt/vilnius/miestai-partneriai', '/en/vilnius/partner-cities'],
  ['/lt/vilnius/miestai-partneriai/zalcburgas', '/en/vilnius/partner-cities/salzburg'],
  ['/lt/vilnius/tinklai/eurocities', '/en/vilnius/networks/eurocities'],
  ['/lt/kaunas/komandiruotes/2024-0001', '/en/kaunas/trips/2024-0001'],
  ['/lt/vilnius/paieska?q=oslas', '/en/vilnius/search?q=oslo'],
].flat()

const kB = 1000

for (const path of pages)
  test(`a first visit of ${path} is light, and runs nothing`, async ({ page }) => {
    const heard = complaints(page)
    const { loaded, wire } = await weigh(page, path)
    expect(loaded.length).toBeLessThanOrEqual(10)
    expect(wire(() => true)).toBeLessThanOrEqual(100 * kB)
    expect(loaded.filter(({ type }) => type === 'Script')).toEqual([])
    expect(wire(({ type }) => type === 'Document')).toBeLessThanOrEqual(25 * kB)
    // What is shown waits for nothing but the document: its styles stand in it.
    expect(loaded.filter(({ type }) => type === 'Stylesheet')).toEqual([])
    const styles = await page.locator('style').allTextContents()
    expect(styles).toHaveLength(1)
    expect(brotliCompressSync(styles.join('')).length).toBeLessThanOrEqual(8 * kB)
    expect(loaded.filter(({ type }) => type === 'Font').length).toBeLessThanOrEqual(2)
    expect(heard).toEqual([])
  })

type Loaded = { url: string; type: string; bytes: number }

/** What Chromium loads for a page on a first visit, and what it weighs on the wire, headers included. */
async function weigh(page: Page, path: string) {
  const client = await page.context().newCDPSession(page)
  const loads = new Map<string, Loaded>()
  client.on('Network.responseReceived', ({ requestId, type, response }) => {
    loads.set(requestId, { url: response.url, type, bytes: 0 })
  })
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const load = loads.get(requestId)
    if (load) load.bytes = encodedDataLength
  })
  await client.send('Network.enable')
  expect((await page.goto(path))?.status()).toBe(200)
  await page.waitForLoadState('networkidle')
  const loaded = [...loads.values()]
  const wire = (which: (one: Loaded) => boolean) => loaded.filter(which).reduce((sum, { bytes }) => sum + bytes, 0)
  test
    .info()
    .annotations.push({ type: 'weight', description: `${wire(() => true)} bytes in ${loaded.length} requests` })
  return { loaded, wire }
}
