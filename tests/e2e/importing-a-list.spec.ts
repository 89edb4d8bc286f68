import { Buffer } from 'node:buffer'
import { expect, type Page, test } from '@playwright/test'
import { writeXlsx } from '@/lib/exchange/xlsx'
import { expectAccessible, person, press } from './office'

const header = [
  'Pavadinimas (lietuviškai)',
  'Pavadinimas (angliškai)',
  'Šalis',
  'Vietos rūšis',
  'Pasibaigė',
  'Įvertinimas',
]

/** Ten thousand cities; two of them as nobody may write them. */
function table(wrong: boolean) {
  return Array.from({ length: 10_000 }, (_, at) => [
    `Importuotas miestas ${at}`,
    `Imported city ${at}`,
    wrong && at === 4_999 ? 'Niekurija' : 'Lenkija',
    at % 2 ? 'miestas' : 'regionas',
    wrong && at === 9_999 ? '2024-13' : null,
    at,
  ])
}

async function upload(page: Page, name: string, wrong: boolean) {
  await page.goto('/admin/register/partner-cities')
  await page.getByRole('link', { name: 'Importuoti iš failo' }).click()
  await expect(page.getByLabel('Sąrašas')).toHaveValue('partner-cities')
  const buffer = Buffer.from(await writeXlsx([{ name: 'Miestai', header, rows: table(wrong) }]))
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await page.getByLabel('CSV arba XLSX failas').setInputFiles({ name, mimeType, buffer })
  await press(page, 'Perskaityti')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

test('ten thousand cities with mistakes are looked through, corrected, and written all at once', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const editor = await person(browser, 'editor@kaunas.example')
  const citizen = await (await browser.newContext()).newPage()

  await upload(editor, 'klaidos.xlsx', true)
  await expect(editor.getByLabel('Pavadinimas (lietuviškai)')).toHaveValue('nameLt')
  await expect(editor.getByLabel('Įvertinimas')).toHaveValue('')
  await expectAccessible(editor)
  await press(editor, 'Patikrinti (nieko neįrašant)')

  await expect(editor.getByText('Atmesti 2 įrašai')).toBeVisible({ timeout: 90_000 })
  await expect(editor.getByText(/Bus sukurti 9\s?998 įrašai/)).toBeVisible()
  await expect(editor.getByText('lapas „Miestai“, 5001 eilutė, C stulpelis (Šalis): ')).toBeVisible()
  await expect(
    editor.getByText('lapas „Miestai“, 10001 eilutė, E stulpelis (Pasibaigė): Tokios datos nėra.'),
  ).toBeVisible()
  await expect(editor.getByRole('button', { name: /^Įrašyti/ })).toHaveCount(0)
  await expectAccessible(editor)
  const download = editor.waitForEvent('download')
  await editor.getByRole('link', { name: 'Atsisiųsti klaidų sąrašą (CSV)' }).click()
  expect((await download).suggestedFilename()).toBe('errors.csv')
  expect((await citizen.goto('/lt/kaunas/miestai-partneriai/importuotas-miestas-7'))?.status()).toBe(404)

  await upload(editor, 'pataisyta.xlsx', false)
  await press(editor, 'Patikrinti (nieko neįrašant)')
  await expect(editor.getByText(/Bus sukurta 10\s000 įrašų/)).toBeVisible({ timeout: 90_000 })
  await editor.getByRole('button', { name: /^Įrašyti 10\s000 įrašų$/ }).click()
  await expect(editor.getByRole('status').filter({ hasText: 'Įrašyta. Failo kontrolinė suma' })).toBeVisible({
    timeout: 120_000,
  })
  await citizen.waitForTimeout(2_500)
  expect((await citizen.goto('/lt/kaunas/miestai-partneriai/importuotas-miestas-7'))?.status()).toBe(200)

  await upload(editor, 'dar-karta.xlsx', false)
  await press(editor, 'Patikrinti (nieko neįrašant)')
  await expect(editor.getByText(/Liks nepakeista 10\s000 įrašų/)).toBeVisible({ timeout: 90_000 })
  await expect(editor.getByText('Faile nėra nieko, ko registre dar nebūtų.')).toBeVisible()
})

test('without scripts a pasted table is imported, a wrong step explained', async ({ browser }) => {
  test.slow()
  const editor = await person(browser, 'editor@kaunas.example', { javaScriptEnabled: false })
  await editor.goto('/admin/import')
  await press(editor, 'Perskaityti')
  await expect(editor.getByRole('alert')).toHaveText('Pasirinkite failą arba įklijuokite lentelę.')
  await editor
    .getByLabel('Arba įklijuota lentelė ar puslapio tekstas')
    .fill('Pavadinimas (lietuviškai)\tPavadinimas (angliškai)\tSantrumpa\nUpių tinklas\tRiver Network\tRN')
  await press(editor, 'Perskaityti')
  await expect(editor.getByLabel('Įrašyti į sąrašą')).toHaveValue('networks')
  await press(editor, 'Patikrinti (nieko neįrašant)')
  await expect(editor.getByText('Bus sukurtas 1 įrašas')).toBeVisible({ timeout: 60_000 })
  await press(editor, 'Įrašyti 1 įrašą')
  await expect(editor.getByRole('status').filter({ hasText: 'Įrašyta.' })).toBeVisible({ timeout: 60_000 })
  await editor.goto('/lt/kaunas/tinklai/upiu-tinklas')
  await expect(editor.getByRole('heading', { level: 1, name: 'Upių tinklas' })).toBeVisible()
})

test('trips are pasted, looked through, become drafts, and are found in the list of all trips', async ({ browser }) => {
  test.slow()
  const editor = await person(browser, 'editor@kaunas.example')
  await editor.goto('/admin/trips/all')
  await editor.getByRole('link', { name: 'Importuoti iš failo' }).click()
  await expect(editor.getByLabel('Sąrašas')).toHaveValue('trips')
  await editor
    .getByLabel('Arba įklijuota lentelė ar puslapio tekstas')
    .fill(
      [
        'Pradžia;Pabaiga;Tikslas (lietuviškai);Vietovės: Vietovė;Vietovės: Šalis;Kas vyko: Vardas ir pavardė',
        '2018-05-04;2018-05-06;Pavasario mugė;Tamperė;Suomija;Rasa Rasaitė',
        ';;;Helsinkis;Suomija;',
      ].join('\n'),
    )
  await press(editor, 'Perskaityti')
  await press(editor, 'Patikrinti (nieko neįrašant)')
  await expect(editor.getByText('Bus sukurtas 1 įrašas')).toBeVisible({ timeout: 60_000 })
  await press(editor, 'Įrašyti 1 įrašą')
  await expect(editor.getByRole('status').filter({ hasText: 'Įrašyta.' })).toBeVisible({ timeout: 60_000 })
  await editor.getByRole('link', { name: /^2018-\d{4}/ }).click()
  await expect(editor.getByText('Pavasario mugė').first()).toBeVisible()

  await editor.goto('/admin/trips/all?f.year=2018')
  await expect(editor.getByRole('row', { name: /Tamperė – Helsinkis.*Rasa Rasaitė.*Juodraštis/ })).toBeVisible()
  await expectAccessible(editor)
  const download = editor.waitForEvent('download')
  await editor.getByRole('link', { name: 'Atsisiųsti XLSX' }).click()
  expect((await download).suggestedFilename()).toBe('kaunas-trips.xlsx')
  await editor.getByText('Mano rodiniai').click()
  await editor.getByLabel('Rodinio pavadinimas').fill('Senos')
  await press(editor, 'Įsiminti šį rodinį')
  await expect(editor).toHaveURL(/\/admin\/trips\/all\?f\.year=2018&done=keep/)
  await editor.goto('/admin/trips/all')
  await editor.getByRole('link', { name: 'Senos', exact: true }).click()
  await expect(editor).toHaveURL(/\/admin\/trips\/all\?f\.year=2018$/)
  await expect(editor.getByRole('row', { name: /Tamperė/ })).toBeVisible()
})
