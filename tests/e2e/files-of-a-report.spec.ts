import { expect, type Page, test } from '@playwright/test'
import { docx, pdf, zip } from '../integration/made-files'
import { expectAccessible, person, press, referenceOf } from './office'

const tagged = pdf({
  catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 4 0 R /Lang (lt)',
  objects: ['<< /Type /StructTreeRoot >>'],
})
const untitled = { name: 'Pasirašyta ataskaita.pdf', mimeType: 'application/pdf', buffer: tagged }
const active = {
  name: 'a.pdf',
  mimeType: 'application/pdf',
  buffer: pdf({ catalog: '/OpenAction << /S /JavaScript /JS (1) >>' }),
}

/** A draft with what a report needs, begun as text. */
async function draft(page: Page) {
  await page.goto('/admin/trips/new')
  await page.fill('[name="travellers[0].name"]', 'Ona Onaitė')
  await press(page, 'Įrašyti juodraštį')
  await page.waitForURL(/trips\/\d{4}-\d{4}/)
  return referenceOf(page)
}

async function choose(page: Page, file: { name: string; mimeType: string; buffer: Buffer }, title: string) {
  await page.locator('.upload input[name=titleLt]').fill(title)
  await page.locator('.upload:has([name=titleLt]) input[type=file]').setInputFiles(file)
  await press(page, 'Įkelti')
}

for (const javaScriptEnabled of [true, false])
  test(`a file is put to a draft and taken away, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    browser,
    request,
  }) => {
    test.slow()
    const page = await person(browser, 'filer@kaunas.example', { javaScriptEnabled })
    const reference = await draft(page)

    await choose(page, active, 'Failas')
    await expect(page.getByText('Faile yra makrokomandų')).toBeVisible()
    await choose(page, untitled, 'Pasirašyta ataskaita')
    const link = page.getByRole('link', { name: 'Pasirašyta ataskaita' })
    await expect(link).toBeVisible()
    await expect(page.locator('#files')).toContainText(/\(PDF, \d+\sB, lietuvių kalba\)/)
    await expect(page.locator('#files')).toContainText('Trūksta: dokumento pavadinimo.')
    if (javaScriptEnabled) await expectAccessible(page)

    const address = (await link.getAttribute('href')) ?? ''
    const own = await page.request.get(address)
    expect([own.status(), (await own.body()).equals(tagged)]).toEqual([200, true])
    expect(own.headers()).toMatchObject({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' })
    expect((await request.get(address)).status(), 'nobody else has it').toBe(403)
    const id = address.split('/').at(-1)
    const open = `/lt/kaunas/failai/${id}/${encodeURIComponent(untitled.name)}`
    expect((await request.get(open)).status(), 'a draft is private').toBe(404)
    expect((await request.get(`/lt/kaunas/komandiruotes/${reference}/ataskaita.pdf`)).status()).toBe(404)

    await page.locator('summary', { hasText: 'Keisti aprašą' }).click()
    const words = page.locator('form.describe')
    await words.getByLabel('Kas tai per failas, lietuviškai').fill('Pasirašyta vertimo kopija')
    await words.getByLabel('Failo teksto kalba').selectOption('en')
    await words.getByLabel('Rodyti viešai').uncheck()
    if (javaScriptEnabled) await expectAccessible(page)
    await press(page, 'Įrašyti aprašą')
    await expect(page.getByText('Failo aprašas pakeistas.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Pasirašyta vertimo kopija' })).toBeVisible()
    await expect(page.locator('#files')).toContainText(/\(PDF, \d+\sB, anglų kalba\)/)
    await expect(page.locator('#files')).toContainText('viešai nerodomas')

    await page.getByRole('button', { name: 'Pašalinti failą' }).click()
    await expect(page.getByText('Failas pašalintas.')).toBeVisible()
    await expect(page.locator('#files li')).toHaveCount(0)
    expect((await page.request.get(address)).status()).toBe(404)
  })

test('a report’s file is dropped on its form, which tells how far it is and why it was refused', async ({
  browser,
}) => {
  const page = await person(browser, 'filer@kaunas.example')
  await page.goto('/admin/trips/new')
  await page.getByText('Jau turite ataskaitos failą?').click()
  const form = page.locator('form.upload', { hasText: 'Ataskaita DOCX' })
  const drop = async (name: string, text: string) => {
    const dataTransfer = await page.evaluateHandle(
      ([fileName, content]) => {
        const data = new DataTransfer()
        data.items.add(new File([content ?? ''], fileName ?? '', { type: 'text/plain' }))
        return data
      },
      [name, text],
    )
    await form.dispatchEvent('drop', { dataTransfer })
    await press(page, 'Perskaityti failą')
  }
  await drop('nuotrauka.docx', 'ne dokumentas')
  await expect(form.getByRole('alert')).toBeVisible()
  await expect(form.locator('input[type=file]')).toHaveAttribute('aria-invalid', 'true')
  expect(page.url()).toMatch(/trips\/new/)
  await expectAccessible(page)

  const text =
    'Komandiruotės pagrindas:\nMero 2024 m. lapkričio 27 d. potvarkis Nr. MA-735\nKomandiruotės laikas ir vieta:\n2024 m. gruodžio 4-7 d., Breša (Italija)'
  await drop('ataskaita.txt', text)
  await page.waitForURL(/trips\/\d{4}-\d{4}\?done=read/)
  await expect(page.getByRole('status').filter({ hasText: 'Tekstas perskaitytas' })).toBeVisible()
  await expect(page.locator('[name="bases[0].number"]')).toHaveValue('MA-735')

  // Into a draft that is open already: what was typed stays, what was empty is filled in.
  await page.fill('[name=purposeLt]', 'Mano tikslas')
  await page.getByText('Jau turite ataskaitos failą?').click()
  await drop(
    'dar.txt',
    `${text}\nKomandiruotės tikslas:\nKitas tikslas\nIš kokių lėšų finansuojama komandiruotė:\nSavivaldybės biudžeto`,
  )
  await expect(page.locator('[name=fundingLt]')).toHaveValue(/Savivaldybės biudžeto/)
  await expect(page.locator('[name=purposeLt]')).toHaveValue('Mano tikslas')
})

test('a file of a published report is for everyone, whole or in part, and never shown in the page', async ({
  browser,
  request,
}) => {
  const page = await person(browser, 'publisher@kaunas.example')
  await page.goto('/admin/trips/2024-0001')
  await choose(page, untitled, 'Pasirašyta ataskaita')
  await expect(page.getByText('Failas įkeltas.')).toBeVisible()

  const citizen = await (await browser.newContext()).newPage()
  await citizen.goto('/lt/kaunas/komandiruotes/2024-0001')
  const address = (await citizen.getByRole('link', { name: 'Pasirašyta ataskaita' }).getAttribute('href')) ?? ''
  expect(address).toContain('/lt/kaunas/failai/')
  const whole = await request.get(address)
  expect((await whole.body()).equals(tagged)).toBe(true)
  expect(whole.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="pasirasyta ataskaita.pdf"; filename*=UTF-8''${encodeURIComponent(untitled.name)}`,
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    'accept-ranges': 'bytes',
  })
  const etag = whole.headers().etag ?? ''
  expect((await request.get(address, { headers: { 'If-None-Match': etag } })).status()).toBe(304)
  const part = await request.get(address, { headers: { Range: 'bytes=0-4' } })
  expect([part.status(), await part.text(), part.headers()['content-range']]).toEqual([
    206,
    '%PDF-',
    `bytes 0-4/${tagged.length}`,
  ])
  expect((await request.get(address, { headers: { Range: 'bytes=99999999-' } })).status()).toBe(416)
  expect((await request.get(address.replace('kaunas', 'vilnius'))).status()).toBe(404)
  expect((await request.get(address.replace(/[^/]+$/, 'kitas.pdf'))).status()).toBe(404)

  await page.getByRole('button', { name: 'Pašalinti failą' }).click()
  await expect(page.getByText('Failas pašalintas.')).toBeVisible()
  expect((await request.get(address)).status()).toBe(404)
})

test('a published report is downloaded in its official form, in both languages, and as its original text', async ({
  page,
  request,
}) => {
  for (const address of ['/lt/kaunas/komandiruotes/2024-0001', '/en/kaunas/trips/2024-0001']) {
    await page.goto(address)
    const links = await page
      .locator('.downloads a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(links).toHaveLength(3)
    const [form, document, text] = await Promise.all(links.map((link) => request.get(link)))
    expect((await form?.body())?.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await document?.body())?.subarray(0, 2).toString()).toBe('PK')
    expect(await text?.text()).toContain('Komandiruotės pagrindas')
    expect(text?.headers()['content-type']).toBe('text/plain; charset=utf-8')
    // A write of another test in between would have the file made anew.
    await expect(async () => {
      const { etag = '' } = (await request.get(links[0] ?? '')).headers()
      expect((await request.get(links[0] ?? '', { headers: { 'If-None-Match': etag } })).status()).toBe(304)
    }).toPass({ timeout: 20_000 })
  }
})

test('a report that is a file fills the fields of a new draft', async ({ browser }) => {
  const page = await person(browser, 'filer@kaunas.example', { javaScriptEnabled: false })
  const said = [
    'Komandiruotės pagrindas:',
    'Mero 2024 m. lapkričio 27 d. potvarkis Nr. MA-734',
    'Komandiruotės laikas ir vieta:',
    '2024 m. gruodžio 4-7 d., Breša (Italija)',
  ]
  const main = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${said.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`
  await page.goto('/admin/trips/new')
  await page.getByText('Jau turite ataskaitos failą?').click()
  await page
    .getByLabel('Ataskaita DOCX, PDF arba TXT formatu')
    .setInputFiles({ name: 'a.docx', mimeType: 'application/zip', buffer: docx([], { main }) })
  await press(page, 'Perskaityti failą')
  await expect(page.getByText('Tekstas perskaitytas')).toBeVisible()
  await expect(page.locator('[name="bases[0].number"]')).toHaveValue('MA-734')
  await expect(page.locator('[name=startsOn]')).toHaveValue('2024-12-04')

  await page.goto('/admin/trips/new')
  await page.getByText('Jau turite ataskaitos failą?').click()
  await page
    .getByLabel('Ataskaita DOCX, PDF arba TXT formatu')
    .setInputFiles({ name: 'a.docx', mimeType: 'application/zip', buffer: zip([{ name: 'a.txt', data: 'x' }]) })
  await press(page, 'Perskaityti failą')
  await expect(page.getByText('Tokio failo įkelti negalima.')).toBeVisible()
})

test('the door of uploads knows who may come through it', async ({ browser, request, baseURL }) => {
  const multipart = { titleLt: 'Failas', lang: 'lt', file: untitled }
  const headers = { accept: 'application/json' }
  const nobody = await request.post('/admin/files?trip=2024-0001', { multipart, headers })
  expect(nobody.status()).toBe(401)

  const filer = (await person(browser, 'filer@kaunas.example')).request
  const send = (query: string, more: Record<string, string> = {}, file = untitled) =>
    filer.post(`/admin/files?${query}`, { multipart: { ...multipart, file }, headers: { ...headers, ...more } })
  expect((await send('trip=2024-0001', { origin: 'https://evil.example' })).status()).toBe(403)
  expect((await send('trip=2024-0001')).status(), 'not the filer of this one').toBe(403)
  expect((await send('trip=2099-0001')).status()).toBe(404)
  expect((await send('')).status()).toBe(404)

  const publisher = (await person(browser, 'publisher@kaunas.example')).request
  const large = { ...untitled, buffer: Buffer.concat([tagged, Buffer.alloc(21_000_000)]) }
  const refused = await publisher.post('/admin/files?trip=2024-0001', {
    multipart: { ...multipart, file: large },
    headers: { ...headers, origin: baseURL ?? '' },
  })
  expect([refused.status(), await refused.json()]).toEqual([413, { reason: 'fileTooLarge' }])
  const wordless = await publisher.post('/admin/files?trip=2024-0001', {
    multipart: { lang: 'lt', file: untitled },
    headers,
  })
  expect([wordless.status(), await wordless.json()]).toEqual([422, { reason: 'fileTitleNeeded' }])
})
