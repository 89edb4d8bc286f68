import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, person, press, referenceOf } from './office'

test('a filer pastes a report, a publisher returns it once and then publishes it, and everyone reads it', async ({
  browser,
}) => {
  test.slow()
  const text = await readFile('prisma/data/kaunas-trip-report-brescia-2024.txt', 'utf8')
  const filer = await person(browser, 'filer@kaunas.example')
  const publisher = await person(browser, 'publisher@kaunas.example')
  const citizen = await (await browser.newContext()).newPage()

  await filer.getByRole('link', { name: 'Nauja komandiruotė' }).click()
  await filer.getByLabel('Ataskaitos tekstas').fill(text)
  await press(filer, 'Perskaityti tekstą ir užpildyti tuščius laukus')
  await expect(filer.getByRole('status').filter({ hasText: 'Tekstas perskaitytas' })).toBeVisible()
  const reference = referenceOf(filer)
  await expect(filer.locator('[name="bases[0].number"]')).toHaveValue('MA-734')
  await expect(filer.locator('[name=startsOn]')).toHaveValue('2024-12-04')
  await expect(filer.locator('[name=endsOn]')).toHaveValue('2024-12-07')
  await expect(filer.locator('[name="destinations[0].nameLt"]')).toHaveValue('Breša')
  await expect(filer.locator('[name="travellers[0].name"]')).toHaveValue('Loreta Matijošaitė')
  await expect(filer.locator('[name=fundingMeasure]')).toHaveValue('1.1.1.1.001.')
  await expect(filer.getByRole('listitem').filter({ hasText: 'Breša – Italija' })).toBeVisible()
  await expect(filer.getByText('Visas tekstas suprastas.')).toBeVisible()

  await press(filer, 'Pateikti tikrinti')
  const summary = filer.getByRole('alert').filter({ hasText: 'Dar neįrašyta' })
  await expect(summary).toBeFocused()
  await expect(summary).toContainText('Įrašykite bent vieną rezultatą')
  await expect(filer.locator('[name=fundingMeasure]')).toHaveValue('1.1.1.1.001.')
  await press(filer, 'Pridėti rezultatą')
  await filer.locator('[name="outcomes[0].textLt"]').fill('Sutarta dėl bendrų mobilumo projektų.')
  await press(filer, 'Pateikti tikrinti')
  // The report is among the first data already: the same person was there at the same time.
  await confirmOverlap(filer)
  await expect(filer.getByText('Ataskaita pateikta.')).toBeVisible()

  const addresses = [`/lt/kaunas/komandiruotes/${reference}`, `/en/kaunas/trips/${reference}`]
  for (const address of addresses) expect((await citizen.goto(address))?.status()).toBe(404)

  await publisher.goto('/admin/review')
  await publisher.getByRole('row', { name: reference }).getByRole('link').click()
  await press(publisher, 'Grąžinti taisyti')
  await expect(publisher.locator('#verb-return')).toContainText('Parašykite, ką reikia pataisyti.')
  await publisher.getByLabel('Ką reikia pataisyti').fill('Nurodykite ir išlaidas.')
  await press(publisher, 'Grąžinti taisyti')
  await expect(publisher.getByText('Ataskaita grąžinta taisyti.')).toBeVisible()

  await filer.goto('/admin')
  await filer.getByRole('link', { name: reference }).click()
  await expect(filer.getByText('Nurodykite ir išlaidas.')).toBeVisible()
  await press(filer, 'Pridėti išlaidas')
  await filer.locator('[name="costs[0].amount"]').fill('1 234,5')
  await press(filer, 'Pateikti tikrinti')
  await confirmOverlap(filer)
  await expect(filer.getByText('Ataskaita pateikta.')).toBeVisible()

  await publisher.goto(`/admin/trips/${reference}`)
  await press(publisher, 'Paskelbti')
  await expect(publisher.getByText('Ataskaita paskelbta. Ji jau matoma viešai.')).toBeVisible()

  for (const address of addresses) {
    expect((await citizen.goto(address))?.status()).toBe(200)
    await expect(citizen.getByText('šiuolaikinio šokio ir teatro spektaklių').first()).toBeVisible()
    await expect(citizen.getByText(/1.234[.,]50/).first()).toBeVisible()
  }
  await expect(citizen.locator('html')).toHaveAttribute('lang', 'en')
  await expect(citizen.locator('[lang=lt]').filter({ hasText: 'šiuolaikinio šokio' }).first()).toBeVisible()

  const withdrawal = publisher.locator('#verb-withdraw')
  await withdrawal.getByLabel('Kas keičiama arba atšaukiama', { exact: true }).fill('Bandomoji ataskaita')
  await withdrawal.getByLabel('Kodėl skelbimas atšaukiamas').fill('Bandymas')
  await press(publisher, 'Atšaukti skelbimą')
  await expect(publisher.getByText('Ataskaita viešai neberodoma.')).toBeVisible()
  for (const address of addresses) {
    expect((await citizen.goto(address))?.status()).toBe(200)
    await expect(citizen.getByText('Bandomoji ataskaita')).toBeVisible()
    await expect(citizen.getByText('šiuolaikinio šokio ir teatro spektaklių')).toHaveCount(0)
  }
})

test('without scripts rows are added, moved and removed, and mistakes keep what was typed', async ({ browser }) => {
  const page = await person(browser, 'filer@kaunas.example', { javaScriptEnabled: false })
  await page.goto('/admin/trips/new')
  await page.fill('[name="destinations[0].nameLt"]', 'Ryga')
  await page.selectOption('[name="destinations[0].countryCode"]', 'LV')
  await press(page, 'Pridėti vietovę')
  await page.fill('[name="destinations[1].nameLt"]', 'Talinas')
  await press(page, 'Perkelti 2 eilutę aukštyn: Vietovės')
  await expect(page.locator('[name="destinations[0].nameLt"]')).toHaveValue('Talinas')
  await expect(page.locator('[name="destinations[1].countryCode"]')).toHaveValue('LV')

  await page.fill('[name=startsOn]', '2024-13')
  await press(page, 'Įrašyti juodraštį')
  await expect(page.getByRole('alert')).toContainText('Pradžia: Tokios datos nėra.')
  await expect(page.locator('[name=startsOn]')).toHaveValue('2024-13')
  await expect(page.locator('[name=startsOn]')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.locator('[name="destinations[0].nameLt"]')).toHaveValue('Talinas')

  await page.fill('[name=startsOn]', '2024-03')
  await press(page, 'Įrašyti juodraštį')
  await expect(page.getByRole('status').filter({ hasText: 'Juodraštis įrašytas.' })).toBeVisible()
  await expect(page.locator('[name="destinations[1].nameLt"]')).toHaveValue('Ryga')
})

test('two people at one draft: nothing is lost, and who changed what is told', async ({ browser }) => {
  const filer = await person(browser, 'filer@vilnius.example')
  const editor = await person(browser, 'editor@vilnius.example')
  await filer.goto('/admin/trips/new')
  await press(filer, 'Įrašyti juodraštį')
  await expect(filer.getByText('Juodraštis įrašytas.', { exact: true })).toBeVisible()
  const address = `/admin/trips/${referenceOf(filer)}`

  await editor.goto(address)
  await editor.locator('[name=purposeLt]').fill('Redaktorės žodžiai')
  await press(editor, 'Įrašyti juodraštį')
  await expect(editor.getByText('Juodraštis įrašytas.', { exact: true })).toBeVisible()

  await filer.locator('[name=purposeLt]').fill('Rengėjos žodžiai')
  await press(filer, 'Įrašyti juodraštį')
  const newer = filer.getByRole('region', { name: 'Kol rašėte, įrašas pasikeitė' })
  await expect(newer).toContainText('Rasa Redaktorė')
  await expect(newer).toContainText('Redaktorės žodžiai')
  await expect(newer).toContainText('Rengėjos žodžiai')
  await expect(filer.getByText('Juodraštis įrašytas.', { exact: true })).toBeHidden()

  await newer
    .getByRole('group', { name: /^Tikslas/ })
    .locator('[value=mine]')
    .check()
  await press(filer, 'Įrašyti pasirinkimą')
  await expect(newer).toBeHidden()
  await expect(filer.getByText('Juodraštis įrašytas.', { exact: true })).toBeVisible()
  await editor.goto(address)
  await expect(editor.locator('[name=purposeLt]')).toHaveValue('Rengėjos žodžiai')
})

test('what was typed outlives the session', async ({ browser }) => {
  const page = await person(browser, 'editor@vilnius.example')
  await page.goto('/admin/trips/new')
  await page.locator('[name=purposeLt]').fill('Ilgai rašytas tekstas')
  await page.context().clearCookies()
  await press(page, 'Įrašyti juodraštį')
  await expect(page.getByRole('alert').filter({ hasText: 'Jūsų seansas baigėsi' })).toBeVisible()
  await expect(page.locator('[name=purposeLt]')).toHaveValue('Ilgai rašytas tekstas')
})

test('by keyboard alone: Enter in a field saves the draft, and the focus goes to what is wrong', async ({
  browser,
}) => {
  const page = await person(browser, 'filer@vilnius.example')
  await page.goto('/admin/trips/new')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Pereiti prie turinio' })).toBeFocused()
  await page.locator('[name=startsOn]').focus()
  await page.keyboard.type('vakar')
  await page.keyboard.press('Enter')
  const summary = page.getByRole('alert').filter({ hasText: 'Tokios datos nėra' })
  await expect(summary).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('[name=startsOn]')).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('2024-05-01')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Juodraštis įrašytas.', { exact: true })).toBeVisible()
})

test('the office can be used by everyone, in both languages', async ({ browser }) => {
  test.slow()
  const page = await person(browser, 'admin@vilnius.example')
  for (const language of ['English', 'Lietuvių']) {
    await page.goto('/admin')
    await press(page, language)
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'English' ? 'en' : 'lt')
    for (const path of ['', '/published', '/review', '/trips/new', '/trips/0000-0000']) {
      await page.goto(`/admin${path}`)
      await expectAccessible(page)
    }
  }
  await page.goto('/admin/trips/new')
  await page.locator('[name=startsOn]').fill('x')
  await press(page, 'Įrašyti juodraštį')
  await expect(page.getByRole('alert').filter({ hasText: 'Tokios datos nėra' })).toBeVisible()
  await expectAccessible(page)
})

/** Says that the trips do overlap, and why, and submits again. */
async function confirmOverlap(page: Page) {
  const confirmations = page.getByRole('group', { name: 'Patvirtinkite arba pataisykite' })
  await expect(confirmations).toBeVisible()
  for (const box of await confirmations.getByRole('checkbox').all()) await box.check()
  await confirmations.getByLabel('Kodėl komandiruotės sutampa').fill('Ta pati ataskaita')
  await press(page, 'Pateikti tikrinti')
}
