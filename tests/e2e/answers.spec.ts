import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'

test('every answer is guarded, and says nothing of what it runs on', async ({ request }) => {
  for (const path of [
    '/lt',
    '/lt/vilnius',
    '/lt/vilnius/nera',
    '/xx',
    '/admin/sign-in',
    '/robots.txt',
    '/accent/8a1538.css',
  ]) {
    const headers = (await request.get(path)).headers()
    expect.soft(headers['x-content-type-options'], path).toBe('nosniff')
    expect.soft(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin')
    expect.soft(headers['permissions-policy'], path).toContain('geolocation=()')
    expect.soft(headers['content-security-policy'], path).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
    expect.soft(headers['x-powered-by'], path).toBeUndefined()
  }
})

test('public pages have no script and no styles but their own, and allow none', async ({ request }) => {
  const session = { cookie: 'tiltas.session_token=x' }
  for (const [path, headers] of [
    ['/lt', {}],
    ['/lt/vilnius/nera', {}],
    ['/xx', {}],
    ['/lt/vilnius', session],
  ] as const) {
    const answer = await request.get(path, { headers })
    const html = await answer.text()
    const policy = answer.headers()['content-security-policy']
    expect.soft(policy, path).toMatch(/script-src 'none'; style-src 'sha256-[\w+/]{43}=';/)
    const [, styles = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? []
    expect.soft(policy, path).toContain(createHash('sha256').update(styles).digest('base64'))
    expect.soft(html, path).not.toMatch(/ style=|rel="stylesheet"/)
    expect
      .soft(html.match(/<script(?! type="application\/ld\+json")|as="script"|modulepreload|nonce/g), path)
      .toBeNull()
  }
})

test('the office allows only scripts of its own answer, and no inline style', async ({ request }) => {
  const [first, second] = await Promise.all([request.get('/admin/sign-in'), request.get('/admin/sign-in')])
  const policy = first.headers()['content-security-policy'] ?? ''
  expect(policy).toMatch(/style-src 'self';/)
  expect(policy).not.toMatch(/unsafe/)
  expect(second.headers()['content-security-policy']).not.toBe(policy)
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
  const html = await first.text()
  const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes)
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((one) => !one.includes(`nonce="${nonce}"`))).toEqual([])
})

test('robots may read what is public, and are told where it is listed', async ({ request, baseURL }) => {
  const text = await (await request.get('/robots.txt')).text()
  expect(text).toContain('Disallow: /admin')
  expect(text).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
})

test('a page has a picture of its own for those who link to it, and nobody else can have one made', async ({
  request,
}) => {
  const html = await (await request.get('/lt/vilnius/miestai-partneriai/zalcburgas')).text()
  const [, path = ''] = /<meta property="og:image" content="[^"]*?(\/share\/[^"]+)"/.exec(html) ?? []
  const picture = await request.get(path)
  expect(picture.headers()['content-type']).toBe('image/png')
  const bytes = await picture.body()
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
  expect((await request.get(path.replace('/share/W', '/share/X'))).status()).toBe(404)
  expect(html).toContain('<meta property="og:locale" content="lt_LT"')
  expect(html).toContain('<meta name="twitter:card" content="summary_large_image"')
})

test('no text of a page ends the data it stands in', async ({ request }) => {
  const html = await (await request.get('/lt/kaunas/komandiruotes/2024-0001')).text()
  const [, report = ''] = /<script type="application\/ld\+json">(\{[^<]*"Report"[^<]*)<\/script>/.exec(html) ?? []
  expect(JSON.parse(report)).toMatchObject({
    '@type': 'Report',
    reportNumber: '2024-0001',
    about: { '@type': 'Event', startDate: '2024-12-04', endDate: '2024-12-07' },
  })
})

test('the accessibility statement is reached from every page, has its six parts, and is a draft', async ({ page }) => {
  await page.goto('/lt/kaunas/komandiruotes')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Prieinamumo pareiškimas' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Prieinamumo pareiškimas')
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Atitikties statusas',
    'Neprieinamas turinys',
    'Prieinamumo pareiškimo parengimas',
    'Grįžtamasis ryšys ir kontaktinė informacija',
    'Vykdymo užtikrinimo procedūra',
  ])
  await expect(page.getByText('Juodraštis.')).toBeVisible()
})
