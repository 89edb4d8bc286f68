import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, person, press } from './office'

/** The box in which a record is searched for, once scripts run. */
const box = (page: Page, name: string) =>
  page.locator('input[role=combobox]').and(page.getByLabel(name, { exact: true }))

test('records are searched for on the server, diacritics or not, made where they are missing, and kept as typed', async ({
  browser,
}) => {
  test.slow()
  const page = await person(browser, 'editor@vilnius.example')
  await page.goto('/admin/trips/new')
  await box(page, 'Miestas partneris').click()
  await box(page, 'Miestas partneris').pressSequentially('cikag', { delay: 30 })
  await page.getByRole('option', { name: 'Čikaga' }).click()
  await expect(box(page, 'Miestas partneris')).toHaveValue('Čikaga')
  await expect(page.locator('.keeping')).toHaveText(/^Juodraštis įrašytas \d\d:\d\d$/)

  await page.getByRole('button', { name: 'Sukurti naują įrašą: Pareigūnas' }).click()
  const dialog = page.getByRole('dialog', { name: 'Naujas įrašas: Pareigūnas' })
  await dialog.locator('[name=name]').fill('Žydrė Ieškomaitė')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Sukurti ir pasirinkti' }).click()
  await expect(dialog).toBeHidden()
  const agreements = box(page, 'Pridėti: Susitarimai')
  await agreements.click()
  await agreements.pressSequentially('2-oji strasburo', { delay: 30 })
  await page.getByRole('option', { name: /Strasbūro deklaracija/ }).click()
  await expect(page.getByText('2-oji Strasbūro deklaracija – Strasbūras · 2004-05-04')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.locator('[name="travellers[0].name"]').fill('Žydrė Ieškomaitė')
  await page.locator('[name="destinations[0].nameLt"]').fill('Čikaga')
  await expect(page.locator('.keeping')).toHaveText('Yra neįrašytų pakeitimų.')
  await expect(page.locator('.keeping')).toHaveText(/^Juodraštis įrašytas \d\d:\d\d$/)

  // What was chosen is there again after the window is gone, and when it is saved.
  await page.reload()
  await expect(box(page, 'Miestas partneris')).toHaveValue(/^Čikaga/)
  await press(page, 'Įrašyti juodraštį')
  await expect(page.getByText('Juodraštis įrašytas.', { exact: true })).toBeVisible()
  await expect(box(page, 'Pareigūnas sąraše')).toHaveValue(/^Žydrė Ieškomaitė/)
  await expect(page.getByText('2-oji Strasbūro deklaracija – Strasbūras · 2004-05-04')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Vertimai į anglų kalbą' }).click()
  await expect(page).toHaveURL(/\/admin\/translations\/trips\//)
})

test('without scripts a record is searched for too, and nothing that was typed is lost', async ({ browser }) => {
  const page = await person(browser, 'filer@vilnius.example', { javaScriptEnabled: false })
  await page.goto('/admin/trips/new')
  await page.fill('[name=purposeLt]', 'Susitikti su partneriais')
  await page.fill('[name="destinations[0].nameLt"]', 'Čikaga')
  await page.fill('[name="words.destinations[0].partnerCityId"]', 'cikag')
  await page.locator('[name=find][value="destinations[0].partnerCityId"]').click()
  await expect(page.locator('[name=purposeLt]')).toHaveValue('Susitikti su partneriais')
  await page.selectOption('[name="destinations[0].partnerCityId"]', { label: 'Čikaga – JAV · Ilinojaus valstija' })
  await page.fill('[name="words.partnerCityIds"]', 'zalcburg')
  await page.locator('[name=find][value=partnerCityIds]').click()
  await page.selectOption('[name=partnerCityIds]', { label: 'Zalcburgas – Austrija' })
  await press(page, 'Įrašyti juodraštį')
  await expect(page.getByText('Juodraštis įrašytas.', { exact: true })).toBeVisible()
  await expect(page.locator('[name="destinations[0].partnerCityId"] option:checked')).toHaveText(/^Čikaga/)
  await expect(page.locator('[name=partnerCityIds] option:checked')).toHaveText(/^Zalcburgas/)
})
