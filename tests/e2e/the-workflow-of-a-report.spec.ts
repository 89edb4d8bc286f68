import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, person, press, referenceOf } from './office'

/** Fills what a report must have, as a filer types it. */
async function typeReport(page: Page, purpose: string, traveller = 'Jonas Jonaitis') {
  await page.goto('/admin/trips/new')
  const fields = {
    'bases[0].number': 'MA-1',
    startsOn: '2025-03-03',
    endsOn: '2025-03-05',
    'destinations[0].nameLt': 'Ryga',
    'travellers[0].name': traveller,
    purposeLt: purpose,
    meetingsLt: 'Susitikta su kolegomis.',
    noOutcomeReasonLt: 'Susipažinta, nesutarta.',
    fundingLt: 'Biudžetas',
    signerPostLt: 'Tarybos narys',
    signerName: traveller,
  }
  for (const [name, value] of Object.entries(fields)) await page.locator(`[name="${name}"]`).fill(value)
}

test('a report is filed, returned with comments, published, changed, corrected and withdrawn', async ({ browser }) => {
  test.slow()
  const filer = await person(browser, 'filer@kaunas.example')
  const publisher = await person(browser, 'publisher@kaunas.example')
  const citizen = await (await browser.newContext()).newPage()

  await typeReport(filer, 'Pasirengti bendram projektui')
  await press(filer, 'Pateikti tikrinti')
  await expect(filer.getByText('Ataskaita pateikta.')).toBeVisible()
  const reference = referenceOf(filer)
  const office = `/admin/trips/${reference}`
  const address = `/lt/kaunas/komandiruotes/${reference}`

  await publisher.goto(office)
  await publisher.getByText('Pastabos prie ataskaitos dalių').click()
  await publisher.locator('#verb-return').getByLabel('Lėšos').fill('Kurios programos lėšos?')
  await expectAccessible(publisher)
  await press(publisher, 'Grąžinti taisyti')
  await expect(publisher.getByText('Ataskaita grąžinta taisyti.')).toBeVisible()

  await filer.goto(office)
  const funding = filer.getByRole('region', { name: '5. Iš kokių lėšų' })
  await expect(funding.getByText('Kurios programos lėšos?')).toBeVisible()
  await filer.locator('[name=fundingLt]').fill('Kultūros programos lėšos')
  await expectAccessible(filer)
  await press(filer, 'Pateikti tikrinti')
  await expect(filer.getByText('Ataskaita pateikta.')).toBeVisible()

  await publisher.goto(office)
  await publisher.getByText('Grąžinta 1 kartą').click()
  await expect(publisher.getByText('Kurios programos lėšos?')).toBeVisible()
  await press(publisher, 'Paskelbti')
  await expect(publisher.getByText('Ataskaita paskelbta. Ji jau matoma viešai.')).toBeVisible()
  await citizen.goto(address)
  await expect(citizen.getByText('Kultūros programos lėšos').first()).toBeVisible()

  await filer.goto(office)
  await filer.getByRole('link', { name: 'Keisti paskelbtą ataskaitą' }).click()
  await filer.locator('[name=fundingLt]').fill('Švietimo programos lėšos')
  await press(filer, 'Įrašyti pakeitimus')
  await expect(filer.getByText('Pakeitimai įrašyti. Viešai jų dar niekas nemato.')).toBeVisible()
  await citizen.reload()
  await expect(citizen.getByText('Kultūros programos lėšos').first()).toBeVisible()
  await expect(citizen.getByText('Švietimo programos lėšos')).toHaveCount(0)

  await publisher.goto('/admin')
  await publisher.getByRole('link', { name: reference }).click()
  const change = publisher.getByRole('region', { name: 'Pakeista po paskelbimo' })
  await expect(change.getByRole('row', { name: 'Lėšos' })).toContainText('Kultūros programos lėšos')
  await expect(change.getByRole('row', { name: 'Lėšos' })).toContainText('Švietimo programos lėšos')
  await press(publisher, 'Paskelbti pakeitimus')
  await expect(change.getByText('Įrašykite priežastį.')).toBeVisible()
  await change.getByLabel('Kas keičiama arba atšaukiama', { exact: true }).fill('Patikslinta programa')
  await change.getByLabel('Priežastis', { exact: true }).fill('Buvo nurodyta ne ta programa')
  await expectAccessible(publisher)
  await press(publisher, 'Paskelbti pakeitimus')
  await expect(publisher.getByText('Pakeitimai paskelbti, pataisymas matomas viešai.')).toBeVisible()
  await citizen.reload()
  await expect(citizen.getByText('Švietimo programos lėšos').first()).toBeVisible()
  await expect(citizen.getByText('Patikslinta programa')).toBeVisible()
  await expect(citizen.getByText('Buvo nurodyta ne ta programa')).toBeVisible()

  const withdrawal = publisher.locator('#verb-withdraw')
  await withdrawal.getByLabel('Kas keičiama arba atšaukiama', { exact: true }).fill('Visa ataskaita')
  await withdrawal.getByLabel('Kodėl skelbimas atšaukiamas').fill('Komandiruotė priskirta kitai savivaldybei')
  await press(publisher, 'Atšaukti skelbimą')
  await expect(publisher.getByText('Ataskaita viešai neberodoma.')).toBeVisible()
  expect((await citizen.reload())?.status()).toBe(200)
  await expect(citizen.getByText('Komandiruotė priskirta kitai savivaldybei')).toBeVisible()
  await expect(citizen.getByText('Švietimo programos lėšos')).toHaveCount(0)
  await expectAccessible(citizen)
})

test('a report is published at a set time, which the form takes in the time of Vilnius', async ({ browser }) => {
  test.slow()
  const filer = await person(browser, 'filer@vilnius.example')
  const publisher = await person(browser, 'publisher@vilnius.example')
  await typeReport(filer, 'Susitikti su partneriais')
  await press(filer, 'Pateikti tikrinti')
  await expect(filer.getByText('Ataskaita pateikta.')).toBeVisible()
  const reference = referenceOf(filer)

  await publisher.goto(`/admin/trips/${reference}`)
  await publisher.getByText('Nustatyti laiką').click()
  const form = publisher.locator('#verb-schedulePublication')
  await expect(form.getByText('Lietuvos laiku (Europe/Vilnius)').first()).toBeVisible()
  const set = async (day: string, time: string) => {
    await form.getByLabel('Diena').fill(day)
    await form.getByLabel('Laikas').fill(time)
    await press(publisher, 'Paskelbti šiuo laiku')
  }
  await set('2027-03-28', '03:30')
  await expect(form.getByText('tokio laiko nėra')).toBeVisible()
  await set('2027-10-31', '03:30')
  await form.getByLabel('Kuris iš dviejų').selectOption('second')
  await press(publisher, 'Paskelbti šiuo laiku')
  await expect(publisher.getByText('Laikas nustatytas.')).toBeVisible()
  await expect(publisher.getByText('Ataskaita bus paskelbta 2027 m. spalio 31 d. 03:30')).toBeVisible()
  await expectAccessible(publisher)

  await press(publisher, 'Atšaukti nustatytą laiką')
  await expect(publisher.getByText('Nustatytas laikas atšauktas.')).toBeVisible()
  await publisher.getByText('Nustatyti laiką').click()
  const soon = new Date(Date.now() + 60_000)
  const part = (options: Intl.DateTimeFormatOptions, locale: string) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Vilnius', ...options }).format(soon)
  await set(part({ dateStyle: 'short' }, 'sv-SE'), part({ hour: '2-digit', minute: '2-digit' }, 'en-GB'))
  await expect(publisher.getByText('Laikas nustatytas.')).toBeVisible()
  const citizen = await (await browser.newContext()).newPage()
  const address = `/lt/vilnius/komandiruotes/${reference}`
  expect((await citizen.goto(address))?.status()).toBe(404)
  await expect.poll(async () => (await citizen.goto(address))?.status(), { timeout: 90_000 }).toBe(200)
})

for (const javaScriptEnabled of [true, false])
  test(`at a change of the clock the form refuses or asks, and the page says which time is meant; scripts: ${javaScriptEnabled}`, async ({
    browser,
  }) => {
    test.slow()
    const filer = await person(browser, 'filer@vilnius.example')
    const elsewhere = { javaScriptEnabled, timezoneId: 'America/New_York' }
    const publisher = await person(browser, 'publisher@vilnius.example', elsewhere)
    await typeReport(filer, 'Susitarti dėl laiko', `Vytė Laikaitė ${javaScriptEnabled}`)
    await press(filer, 'Pateikti tikrinti')
    await expect(filer.getByText('Ataskaita pateikta.')).toBeVisible()

    await publisher.goto(`/admin/trips/${referenceOf(filer)}`)
    const form = publisher.locator('#verb-schedulePublication')
    const [day, time] = [form.getByLabel('Diena'), form.getByLabel('Laikas')]
    const set = async (onDay: string, clock?: string) => {
      const fold = publisher.locator('details', { has: form })
      if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click()
      await day.fill(onDay)
      await time.fill('03:30')
      if (clock) await form.getByLabel('Kuris iš dviejų').selectOption(clock)
      await press(publisher, 'Paskelbti šiuo laiku')
    }
    await set('2027-03-28')
    await expect(form.getByText('tokio laiko nėra')).toBeVisible()
    await expect(time).toHaveAttribute('aria-invalid', 'true')
    await expect(time).toHaveValue('03:30')
    await expect(form.getByLabel('Kuris iš dviejų')).toBeHidden()

    for (const [clock, words] of [
      ['first', 'pirmasis (vasaros laikas)'],
      ['second', 'antrasis (žiemos laikas)'],
    ] as const) {
      await set('2027-10-31')
      const asked = form.getByLabel('Kuris iš dviejų')
      await expect(asked.getByRole('option', { name: words })).toBeAttached()
      await expect(publisher.getByText('Laikas nustatytas.')).toBeHidden()
      await expect(day).toHaveValue('2027-10-31')
      await set('2027-10-31', clock)
      await expect(publisher.getByText('Laikas nustatytas.')).toBeVisible()
      await expect(publisher.getByText(`2027 m. spalio 31 d. 03:30, ${words} (Lietuvos laiku)`)).toBeVisible()
      await press(publisher, 'Atšaukti nustatytą laiką')
      await expect(publisher.getByText('Nustatytas laikas atšauktas.')).toBeVisible()
    }
  })

test('a trip is announced, then cancelled, by somebody who works in English, for a reason that everyone reads', async ({
  browser,
}) => {
  const editor = await person(browser, 'editor@kaunas.example')
  const publisher = await person(browser, 'publisher@kaunas.example')
  await typeReport(editor, 'Dalyvauti mugėje')
  // Whoever is elsewhere in the same days is asked about before a trip is announced.
  const letters = [...String(Date.now())].map((digit) => 'aeiouklmnr'[Number(digit)]).join('')
  await editor.locator('[name="travellers[0].name"]').fill(`Rasa R${letters}`)
  await press(editor, 'Įrašyti juodraštį')
  await expect(editor.getByText('Juodraštis įrašytas.')).toBeVisible()
  const reference = referenceOf(editor)
  await publisher.goto(`/admin/trips/${reference}`)
  await publisher.getByText('Paskelbti komandiruotę iš anksto').click()
  await press(publisher, 'Paskelbti iš anksto')
  await expect(publisher.getByText('viešai ji jau matoma')).toBeVisible()

  await editor.goto('/admin')
  await press(editor, 'English')
  await expect(editor.locator('html')).toHaveAttribute('lang', 'en')
  await editor.goto(`/admin/trips/${reference}`)
  await editor.getByText('The trip will not be made').click()
  await editor.locator('#verb-endTrip').getByLabel('Reason', { exact: true }).fill('Mugė neįvyko')
  await press(editor, 'Note this')
  await expect(editor.getByText('Noted that the trip was cancelled.')).toBeVisible()
  await expect(editor.getByText('The trip was cancelled: Mugė neįvyko')).toBeVisible()
  await expectAccessible(editor)
  await editor.goto('/admin')
  await press(editor, 'Lietuvių')
  await expect(editor.locator('html')).toHaveAttribute('lang', 'lt')

  const citizen = await (await browser.newContext()).newPage()
  await citizen.goto(`/lt/kaunas/komandiruotes/${reference}`)
  await expect(citizen.getByText('Mugė neįvyko')).toBeVisible()
})

test('an administrator sees what the portal does by itself', async ({ browser }) => {
  const page = await person(browser, 'admin@kaunas.example')
  await page.goto('/admin/jobs')
  await expect(page.getByRole('heading', { name: 'Portalo darbai', level: 1 })).toBeVisible()
  await expect(page.getByRole('row', { name: 'Laiškų siuntimas' })).toBeVisible()
  await expectAccessible(page)
  const filer = await person(browser, 'filer@kaunas.example')
  expect((await filer.goto('/admin/jobs'))?.status()).toBe(403)
})
