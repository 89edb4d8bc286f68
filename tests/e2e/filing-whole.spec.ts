import { expect, type Page, test } from '@playwright/test'
import { Document, Packer, Paragraph } from 'docx'
import { expectAccessible, person, press, referenceOf } from './office'

/** The lines of a report under the headings of the official form. */
const report = (traveller: string, days: string) => [
  'KOMANDIRUOTĖS ATASKAITA',
  '1. Komandiruotės pagrindas: Kauno miesto savivaldybės mero 2024 m. rugsėjo 2 d. potvarkis Nr. MA-601',
  `2. Komandiruotės laikas ir vieta: 2024 m. rugsėjo ${days} d., Breša (Italija)`,
  '3. Komandiruotės tikslas: aptarti bendrą kultūros programą.',
  '4. Komandiruotės metu įvykę susitikimai, aptarti (svarstyti) klausimai, informacija, suplanuotos veiklos ir kita:',
  'Susitikta su Brešos kultūros skyriaus vedėja. Jos tel. +39 030 2977 200.',
  'Sutarta dėl jaunimo teatrų mainų.',
  '5. Iš kokių lėšų finansuojama komandiruotė: Kauno miesto savivaldybės biudžeto lėšos (priemonė 1.1.1.1.001.)',
  'Pareigos: Tarybos narė',
  `Vardas, pavardė: ${traveller}`,
]

async function docxOf(lines: string[]) {
  const children = lines.map((text) => new Paragraph({ text }))
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function upload(page: Page, name: string, mimeType: string, buffer: Buffer, button: string) {
  await page.goto('/admin/trips/new')
  await page
    .locator('details.paste summary')
    .filter({ hasText: /failą|file/i })
    .first()
    .click()
  await page.setInputFiles('input[type=file]', { name, mimeType, buffer })
  await press(page, button)
  await page.waitForURL(/[?&]done=read/)
}

const keptLine = (page: Page) => page.locator('.keeping')

test('a report comes as DOCX, is mended, confirmed, submitted, returned, published, and everyone reads it', async ({
  browser,
}) => {
  test.slow()
  const filer = await person(browser, 'filer@kaunas.example')
  const publisher = await person(browser, 'publisher@kaunas.example')
  const citizen = await (await browser.newContext()).newPage()
  const traveller = 'Ugnė Kelionytė'

  await upload(filer, 'ataskaita.docx', docx, await docxOf(report(traveller, '9–12')), 'Perskaityti failą')
  await expect(filer.getByText('Tekstas perskaitytas ir įrašytas.')).toBeVisible()
  const reference = referenceOf(filer)
  await expect(filer.locator('[name="bases[0].number"]')).toHaveValue('MA-601')
  await expect(filer.locator('[name=startsOn]')).toHaveValue('2024-09-09')
  await expect(filer.locator('[name=endsOn]')).toHaveValue('2024-09-12')
  await expect(filer.locator('[name=signerName]')).toHaveValue(traveller)
  await expect(filer.getByText('Suprasta ir įrašyta')).toBeVisible()
  // The telephone is told beside the field it is in.
  const meetings = filer.locator('.field').filter({ has: filer.locator('[name=meetingsLt]') })
  await expect(meetings.getByText('Panašu, kad čia yra telefono numeris.')).toBeVisible()

  // Mended: an outcome, the costs with their total, which is checked.
  await press(filer, 'Pridėti rezultatą')
  await filer.locator('[name="outcomes[0].textLt"]').fill('Sutarta dėl jaunimo teatrų mainų.')
  await press(filer, 'Pridėti išlaidas')
  await filer.locator('[name="costs[0].amount"]').fill('310,20')
  await press(filer, 'Pridėti išlaidas')
  await filer.locator('[name="costs[1].amount"]').fill('-5')
  await filer.locator('[name=statedTotal]').fill('400')
  await press(filer, 'Įrašyti juodraštį')
  const summary = filer.getByRole('alert').filter({ hasText: 'Dar neįrašyta' })
  await expect(summary).toContainText('Suma negali būti neigiama.')
  await filer.locator('[name="costs[1].amount"]').fill('89,80')
  await expect(filer.locator('.total')).toContainText(/400,00/)
  await filer.locator('[name=statedTotal]').fill('401')
  await press(filer, 'Pateikti tikrinti')
  await expect(summary).toContainText('Iš viso turi būti tiek, kiek sudaro visos išlaidų sumos eurais.')
  await filer.locator('[name=statedTotal]').fill('400')

  // The telephone stops the submission until it is confirmed.
  await press(filer, 'Pateikti tikrinti')
  const confirmations = filer.getByRole('group', { name: 'Patvirtinkite arba pataisykite' })
  await expect(confirmations).toBeVisible()
  await expectAccessible(filer)
  for (const box of await confirmations.getByRole('checkbox').all()) await box.check()
  await press(filer, 'Pateikti tikrinti')
  await expect(filer.getByText('Ataskaita pateikta.')).toBeVisible()

  await publisher.goto(`/admin/trips/${reference}`)
  await publisher.getByLabel('Ką reikia pataisyti').first().fill('Telefono neskelbkite.')
  await press(publisher, 'Grąžinti taisyti')
  await expect(publisher.getByText('Ataskaita grąžinta taisyti.')).toBeVisible()

  await filer.goto(`/admin/trips/${reference}`)
  await expect(filer.getByText('Telefono neskelbkite.')).toBeVisible()
  const text = await filer.locator('[name=meetingsLt]').inputValue()
  await filer.locator('[name=meetingsLt]').fill(text.replace(/ Jos tel\..*200\./, ''))
  await filer.locator('#paste summary').click()
  const original = await filer.locator('[name=originalText]').inputValue()
  await filer.locator('[name=originalText]').fill(original.replace(/ Jos tel\..*200\./, ''))
  await press(filer, 'Pateikti tikrinti')
  await expect(filer.getByText('Ataskaita pateikta.')).toBeVisible()

  await publisher.goto(`/admin/trips/${reference}`)
  await press(publisher, 'Paskelbti')
  await expect(publisher.getByText('Ataskaita paskelbta. Ji jau matoma viešai.')).toBeVisible()
  expect((await citizen.goto(`/lt/kaunas/komandiruotes/${reference}`))?.status()).toBe(200)
  await expect(citizen.getByText('Sutarta dėl jaunimo teatrų mainų.').first()).toBeVisible()
  await expect(citizen.getByText(/400,00/).first()).toBeVisible()
  await expect(citizen.getByText(traveller).first()).toBeVisible()
  expect(await citizen.content()).not.toContain('2977')
})

test('in English: a text file is read, a person on two trips at once is found, and confirmed with a reason', async ({
  browser,
}) => {
  test.slow()
  const page = await person(browser, 'editor@kaunas.example')
  await page.goto('/admin')
  await press(page, 'English')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const buffer = Buffer.from(report('Jonas Dvigubas', '16–18').join('\n'))
  const references: string[] = []
  for (const time of ['first', 'second']) {
    await upload(page, 'report.txt', 'text/plain', buffer, 'Read the file')
    await expect(page.locator('[name=startsOn]')).toHaveValue('2024-09-16')
    references.push(referenceOf(page))
    await page.locator('[name=noOutcomeReasonLt]').fill('Rezultatų dar nėra.')
    await press(page, 'Submit for review')
    const confirmations = page.getByRole('group', { name: 'Confirm or correct' })
    await expect(confirmations).toBeVisible()
    for (const box of await confirmations.getByRole('checkbox').all()) await box.check()
    if (time === 'second') {
      await expect(confirmations.getByRole('link', { name: /Jonas Dvigubas: trip/ })).toHaveAttribute(
        'href',
        `/admin/trips/${references[0]}`,
      )
      await press(page, 'Submit for review')
      await expect(page.getByRole('alert').first()).toContainText('Say why the trips of the same person overlap.')
      for (const box of await confirmations.getByRole('checkbox').all()) await box.check()
      await page.getByLabel('Why the trips overlap').fill('The second one was filed to try it')
    }
    await press(page, 'Submit for review')
    await expect(page.getByText('The report is submitted.')).toBeVisible()
  }
  await press(page, 'Lietuvių')
  await expect(page.locator('html')).toHaveAttribute('lang', 'lt')
})

test('what is typed is kept by itself, follows what is missing, and is there again after the window is gone', async ({
  browser,
}) => {
  test.slow()
  const page = await person(browser, 'filer@vilnius.example')
  await page.goto('/admin/trips/new')
  // With the scripts, and as it came: nothing is typed, so nothing is kept or asked about.
  await expect(page.locator('input[role=combobox]').first()).toBeVisible()
  await expect(keptLine(page)).toHaveText('')
  await page.locator('[name=purposeLt]').fill('Aptarti kultūros programą')
  await expect(keptLine(page)).toHaveText('Yra neįrašytų pakeitimų.')
  await page.locator('[name=startsOn]').fill('2024-1')
  await expect(keptLine(page)).toHaveText(/^Juodraštis įrašytas \d\d:\d\d$/)
  await expect(page).toHaveURL(/unsaved=/)
  await expect(page.locator('.progress')).toContainText('Įrašykite komandiruotės pradžios datą.')
  await expect(page.locator('.progress')).not.toContainText('Įrašykite komandiruotės tikslą.')

  await page.reload()
  await expect(page.locator('[name=purposeLt]')).toHaveValue('Aptarti kultūros programą')
  await expect(page.locator('[name=startsOn]')).toHaveValue('2024-1')
  await expect(page.getByText('bet dar ne visiems matomas Jūsų tekstas')).toBeVisible()

  // Without a connection it is said so, and it is kept once there is one.
  await page.context().setOffline(true)
  await page.locator('[name=purposeLt]').fill('Aptarti teatrų mainus')
  await page.locator('[name=signerName]').focus()
  await expect(keptLine(page)).toHaveText('Nėra ryšio: tekstas kol kas tik šiame lange. Bandysime vėl.')
  await page.context().setOffline(false)
  await expect(keptLine(page)).toHaveText(/^Juodraštis įrašytas/, { timeout: 20_000 })

  await page.locator('[name=startsOn]').fill('2024-10-01')
  await press(page, 'Įrašyti juodraštį')
  await expect(page.getByText('Juodraštis įrašytas.', { exact: true })).toBeVisible()
  await expect(page.locator('[name=purposeLt]')).toHaveValue('Aptarti teatrų mainus')
  await page.goto('/admin/trips/new')
  await expect(page.locator('[name=purposeLt]')).toHaveValue('')
})

test('what is typed before the scripts of the page run is kept by itself too', async ({ browser }) => {
  const page = await person(browser, 'filer@vilnius.example')
  let run = () => {}
  const mayRun = new Promise<void>((go) => {
    run = go
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await mayRun
    await route.continue()
  })
  await page.goto('/admin/trips/new', { waitUntil: 'commit' })
  await page.locator('[name=purposeLt]').fill('Aptarti bibliotekų mainus')
  run()
  await expect(keptLine(page)).toHaveText(/^Juodraštis įrašytas \d\d:\d\d$/)
  await page.reload()
  await expect(page.locator('[name=purposeLt]')).toHaveValue('Aptarti bibliotekų mainus')
})

test('somebody else saves while one types: nothing is taken away, both texts are shown, and the choice is saved', async ({
  browser,
}) => {
  test.slow()
  const filer = await person(browser, 'filer@vilnius.example')
  const editor = await person(browser, 'editor@vilnius.example')
  await filer.goto('/admin/trips/new')
  await press(filer, 'Įrašyti juodraštį')
  await expect(filer.getByText('Juodraštis įrašytas.', { exact: true })).toBeVisible()
  const address = `/admin/trips/${referenceOf(filer)}`
  await editor.goto(address)
  await editor.locator('[name=purposeLt]').fill('Redaktorės tikslas')
  await press(editor, 'Įrašyti juodraštį')
  await expect(editor.getByText('Juodraštis įrašytas.', { exact: true })).toBeVisible()

  await filer.locator('[name=purposeLt]').fill('Rengėjos tikslas')
  await expect(filer.getByText('Kol rašėte, įrašas pasikeitė. Jūsų tekstas išsaugotas.')).toBeVisible()
  await expect(filer.locator('[name=purposeLt]')).toBeFocused()
  await expect(filer.locator('[name=purposeLt]')).toHaveValue('Rengėjos tikslas')
  await press(filer, 'Palyginti ir sujungti')
  const choice = filer.getByRole('group', { name: /^Tikslas/ })
  await expect(choice).toContainText('Redaktorės tikslas')
  await expect(choice).toContainText('Rengėjos tikslas')
  await expectAccessible(filer)
  await choice.locator('[value=mine]').check()
  await filer.locator('.merge .button-chief').click()
  await expect(filer.getByText('Juodraštis įrašytas.', { exact: true })).toBeVisible()
  await expect(filer.locator('[name=purposeLt]')).toHaveValue('Rengėjos tikslas')
})

test('an assistant drafts, the councillor signs in the portal, without scripts too', async ({ browser }) => {
  test.slow()
  const admin = await person(browser, 'admin@kaunas.example')
  await admin.goto('/admin/people')
  const row = admin.getByRole('row').filter({ hasText: 'filer@kaunas.example' })
  await row.getByRole('link').first().click()
  await admin.getByLabel('Pareigūnas sąraše').selectOption({ label: 'Loreta Matijošaitė' })
  await admin.locator('#official-link button').click()
  await expect(admin.getByText('Įrašyta, kuris pareigūnas tai yra.')).toBeVisible()

  const editor = await person(browser, 'editor@kaunas.example')
  const buffer = Buffer.from(
    report('Loreta Matijošaitė', '23–24')
      .join('\n')
      .replace(/ Jos tel\..*200\./, ''),
  )
  await upload(editor, 'ataskaita.txt', 'text/plain', buffer, 'Perskaityti failą')
  await editor.locator('[name=noOutcomeReasonLt]').fill('Rezultatų dar nėra.')
  await press(editor, 'Prašyti patvirtinti')
  await expect(editor.getByText('Juodraštis įrašytas, patvirtinti paprašyta.')).toBeVisible()
  await expect(editor.getByText(/Laukia, kol pasirašys/)).toBeVisible()
  const reference = referenceOf(editor)

  const councillor = await person(browser, 'filer@kaunas.example', { javaScriptEnabled: false })
  await councillor.goto('/admin')
  await expect(councillor.getByRole('region', { name: /laukia Jūsų parašo/ })).toBeVisible()
  await councillor.getByRole('link', { name: reference }).click()
  await press(councillor, 'Patvirtinti ir pasirašyti')
  await expect(councillor.getByText('Ataskaita pasirašyta.')).toBeVisible()
  await editor.goto(`/admin/trips/${reference}`)
  await expect(editor.locator('.signing')).toContainText(/Pasirašė/)
  await expectAccessible(editor)
})

test('without scripts: mistakes beside the fields, and a confirmation', async ({ browser }) => {
  const page = await person(browser, 'filer@vilnius.example', { javaScriptEnabled: false })
  await page.goto('/admin/trips/new')
  await page.fill('[name=startsOn]', '2024-10-05')
  await page.fill('[name=endsOn]', '2024-10-04')
  await press(page, 'Įrašyti juodraštį')
  await expect(page.getByRole('alert')).toContainText('Pabaiga negali būti ankstesnė už pradžią.')
  await page.fill('[name=endsOn]', '2024-10-06')
  await page.fill('[name="bases[0].number"]', 'MA-1')
  await page.fill('[name="destinations[0].nameLt"]', 'Ryga')
  await page.fill('[name="travellers[0].name"]', 'Vytė Vienišė')
  await page.fill('[name=purposeLt]', 'Tikslas')
  await page.fill('[name=meetingsLt]', 'Tel. 8 612 34567')
  await page.fill('[name=noOutcomeReasonLt]', 'Nėra')
  await page.fill('[name=fundingLt]', 'Savivaldybės biudžetas')
  await page.fill('[name=signerPostLt]', 'Tarybos narė')
  await page.fill('[name=signerName]', 'Vytė Vienišė')
  await press(page, 'Pateikti tikrinti')
  await page.getByRole('group', { name: 'Patvirtinkite arba pataisykite' }).getByRole('checkbox').check()
  await press(page, 'Pateikti tikrinti')
  await expect(page.getByText('Ataskaita pateikta.')).toBeVisible()
})

test('a month without trips is declared and taken back, in Lithuanian and in English', async ({ browser }) => {
  const page = await person(browser, 'publisher@vilnius.example')
  const words = {
    lt: ['Paskelbti, kad niekas nevyko', 'Mėnuo be komandiruočių paskelbtas.', 'Atšaukti', 'Paskelbimas atšauktas.'],
    en: [
      'Declare that nobody travelled',
      'The month without trips is declared.',
      'Take back',
      'The declaration is taken back.',
    ],
  }
  for (const [lang, [declare = '', declared = '', revoke = '', revoked = '']] of Object.entries(words)) {
    await page.goto('/admin/nil-returns')
    if (lang === 'en') await press(page, 'English')
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await page.locator('[name=month]').first().fill('2003-02')
    await press(page, declare)
    await expect(page.getByText(declared)).toBeVisible()
    await expectAccessible(page)
    await page
      .getByRole('button', { name: new RegExp(revoke) })
      .last()
      .click()
    await expect(page.getByText(revoked)).toBeVisible()
  }
  await press(page, 'Lietuvių')
  await expect(page.locator('html')).toHaveAttribute('lang', 'lt')
})
