import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, person, press, referenceOf } from './office'

const filled = {
  'bases[0].number': 'MA-1',
  startsOn: '2024-05-06',
  endsOn: '2024-05-08',
  'destinations[0].nameLt': 'Ryga',
  'travellers[0].name': 'Neringa Neatidžioji',
  purposeLt: 'Pasitarti dėl mainų',
  meetingsLt: 'Pasitarta.',
  noOutcomeReasonLt: 'Rezultatų dar nėra.',
  fundingLt: 'Savivaldybės biudžeto lėšos',
  signerName: 'Neringa Neatidžioji',
  signerPostLt: 'Tarybos narė',
}

async function fill(page: Page, more: Record<string, string> = {}) {
  for (const [name, value] of Object.entries({ ...filled, ...more })) await page.fill(`[name="${name}"]`, value)
}

/** What is wrong beside a field, as a screen reader is told it. */
async function beside(page: Page, name: string) {
  const field = page.locator(`[name="${name}"]`)
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  const ids = ((await field.getAttribute('aria-describedby')) ?? '').split(' ')
  const said = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).allInnerTexts()))
  return said.flat().join(' ')
}

for (const javaScriptEnabled of [false, true]) {
  const how = javaScriptEnabled ? 'with' : 'without'

  test(`overlapping trips and a large amount are refused beside their fields until somebody says why, ${how} scripts`, async ({
    browser,
  }) => {
    test.slow()
    const traveller = `Neringa Neatidžioji ${how === 'with' ? 'Antroji' : 'Pirmoji'}`
    const more = { 'travellers[0].name': traveller }
    const page = await person(browser, 'filer@kaunas.example', { javaScriptEnabled })
    await page.goto('/admin/trips/new')
    await fill(page, more)
    await press(page, 'Įrašyti juodraštį')
    await page.waitForURL(/trips\/\d{4}-\d{4}/)
    const other = referenceOf(page)

    await page.goto('/admin/trips/new')
    await press(page, 'Pridėti išlaidas')
    await press(page, 'Pridėti išlaidas')
    await fill(page, more)
    // The first row stays empty: what is wrong stands beside the second.
    await page.fill('[name="costs[1].amount"]', '12 000')
    await press(page, 'Pateikti tikrinti')
    const summary = page.getByRole('alert').filter({ hasText: 'Dar neįrašyta' })
    await expect(summary).toBeVisible()
    expect(await beside(page, 'startsOn')).toContain('yra kitoje komandiruotėje')
    expect(await beside(page, 'costs[1].amount')).toContain('Suma neįprastai didelė')
    for (const name of ['startsOn', 'costs[1].amount']) {
      await summary.locator(`a[href="#trip-${name}"]`).click()
      const id = await page.locator(`[name="${name}"]`).getAttribute('id')
      expect(id).toBe(`trip-${name}`)
    }
    await expect(page.locator('[name="costs[0].amount"]')).not.toHaveAttribute('aria-invalid', 'true')

    const confirmations = page.getByRole('group', { name: 'Patvirtinkite arba pataisykite' })
    await expect(confirmations.getByRole('link', { name: new RegExp(other) })).toBeVisible()
    for (const box of await confirmations.getByRole('checkbox').all()) await box.check()
    await confirmations.getByLabel('Kodėl komandiruotės sutampa').fill('Dvi bendros kelionės')
    await press(page, 'Pateikti tikrinti')
    await expect(page.locator('[name=amountReason][aria-invalid=true]')).toBeVisible()
    expect(await beside(page, 'amountReason')).toContain('Parašykite, kodėl suma didesnė nei įprasta.')
    await expect(summary.locator('a[href="#trip-amountReason"]')).toBeVisible()
    for (const box of await confirmations.getByRole('checkbox').all()) await expect(box).toBeChecked()
    await expect(page.locator('[name=overlapReason]')).toHaveValue('Dvi bendros kelionės')
    if (javaScriptEnabled) await expectAccessible(page)

    await page.fill('[name=amountReason]', 'Vėlyvas skrydis trims žmonėms')
    await press(page, 'Pateikti tikrinti')
    await expect(page.getByText('Ataskaita pateikta.')).toBeVisible()
    const publisher = await person(browser, 'publisher@kaunas.example')
    await publisher.goto(`/admin/trips/${referenceOf(page)}`)
    await expect(publisher.getByText('Vėlyvas skrydis trims žmonėms')).toBeVisible()
    await expect(publisher.getByText('Dvi bendros kelionės')).toBeVisible()
  })

  test(`a draft made by mistake goes to the bin and comes back, ${how} scripts`, async ({ browser }) => {
    test.slow()
    const page = await person(browser, 'filer@kaunas.example', { javaScriptEnabled })
    await page.goto('/admin/trips/new')
    await page.fill('[name=purposeLt]', `Įrašyta per klaidą ${how}`)
    await page.selectOption('[name=returnTransport]', 'rail')
    await press(page, 'Įrašyti juodraštį')
    await page.waitForURL(/trips\/\d{4}-\d{4}/)
    const reference = referenceOf(page)

    await page.getByText('Perkelti juodraštį į šiukšlinę').click()
    await press(page, 'Perkelti į šiukšlinę')
    await expect(page, 'a button alone is not enough').toHaveURL(new RegExp(reference))
    await page.getByLabel('Taip, ši komandiruotė įrašyta per klaidą').check()
    if (javaScriptEnabled) await expectAccessible(page)
    await press(page, 'Perkelti į šiukšlinę')
    await expect(page.getByText('Perkelta į šiukšlinę.')).toBeVisible()
    expect((await page.goto(`/admin/trips/${reference}`))?.status()).toBe(404)

    await page.goto('/admin/recycled')
    if (javaScriptEnabled) await expectAccessible(page)
    const row = page.getByRole('row', { name: new RegExp(reference) })
    await row.getByRole('button').click()
    await expect(page).toHaveURL(new RegExp(`trips/${reference}`))
    await expect(page.locator('[name=purposeLt]')).toHaveValue(`Įrašyta per klaidą ${how}`)
    await expect(page.locator('[name=returnTransport]')).toHaveValue('rail')
  })
}

test('several trips of the list are published or reminded of at once, each with what became of it, without scripts', async ({
  browser,
}) => {
  test.slow()
  const publisher = await person(browser, 'publisher@kaunas.example', { javaScriptEnabled: false })
  await publisher.goto('/admin/trips/new')
  await fill(publisher, { 'travellers[0].name': 'Sąraše Esanti' })
  await press(publisher, 'Įrašyti juodraštį')
  await publisher.waitForURL(/trips\/\d{4}-\d{4}/)
  const reference = referenceOf(publisher)
  for (const [button, why] of [
    ['Priminti apie ataskaitą', 'Nėra kam priminti'],
    ['Paskelbti pažymėtas', 'Ataskaita nelaukia sprendimo.'],
  ] as const) {
    await publisher.goto(`/admin/trips/all?q=${reference}`)
    await publisher
      .getByRole('row', { name: new RegExp(reference) })
      .getByRole('checkbox')
      .check()
    await press(publisher, button)
    await expect(publisher.getByRole('link', { name: new RegExp(reference) })).toBeVisible()
    await press(publisher, button)
    await expect(publisher.getByRole('status', { name: 'Kas atlikta' })).toContainText(
      new RegExp(`${reference}.*neatlikta: ${why}`),
    )
  }
  const filer = await person(browser, 'filer@kaunas.example')
  await filer.goto('/admin/trips/all')
  await expect(filer.getByRole('button', { name: 'Paskelbti pažymėtas' })).toHaveCount(0)
  const refused = await filer.goto(`/admin/trips/all/several?act=publish&ref=${crypto.randomUUID()}:1`)
  expect(refused?.status()).toBe(403)
})
