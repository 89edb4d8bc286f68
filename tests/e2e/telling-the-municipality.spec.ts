import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, person } from './office'

const send = (page: Page) => page.getByRole('button', { name: 'Siųsti' }).click()

for (const scripts of [true, false])
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('what is wrong is told beside what was typed, and a message is thanked for', async ({ page }) => {
      await page.goto('/lt/vilnius/miestai-partneriai')
      await page.getByRole('link', { name: 'Pranešti apie šio puslapio klaidą' }).click()
      await expect(page.getByLabel('Puslapio adresas')).toHaveValue('/lt/vilnius/miestai-partneriai')

      await page.getByLabel('El. pašto adresas').fill('ona')
      await send(page)
      await expect(page.getByRole('alert').filter({ hasText: 'Pranešimas dar neišsiųstas' })).toBeVisible()
      await expect(page.getByLabel('Pranešimas', { exact: true })).toHaveAccessibleDescription(/Parašykite, apie ką/)
      await expect(page.getByLabel('El. pašto adresas')).toHaveValue('ona')
      await expect(page.getByLabel('Puslapio adresas')).toHaveValue('/lt/vilnius/miestai-partneriai')

      await page.getByLabel('Neprieinamas puslapis ar dokumentas').check()
      await page.getByLabel('Pranešimas', { exact: true }).fill('Neįskaitau lentelės.')
      await send(page)
      await expect(page.getByRole('alert').filter({ hasText: 'Pranešimas dar neišsiųstas' })).not.toContainText(
        'Parašykite, apie ką',
      )
      await expect(page.getByLabel('Pranešimas', { exact: true })).toHaveValue('Neįskaitau lentelės.')
      await expect(page.getByLabel('Neprieinamas puslapis ar dokumentas')).toBeChecked()

      await page.getByLabel('El. pašto adresas').fill('ona@pastas.example')
      await send(page)
      await expect(page).toHaveURL('/lt/vilnius/pranesimas/gautas')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ačiū, pranešimas gautas')
    })
  })

test('a message from another site is refused', async ({ request }) => {
  const answer = await request.post('/lt/vilnius/pranesimas', {
    headers: { origin: 'https://elsewhere.example' },
    multipart: { municipality: 'vilnius', locale: 'lt', kind: 'content', message: 'x' },
  })
  expect(answer.url()).not.toContain('gautas')
})

test('whoever answers readers finds the message, notes that it is answered and may take that back; others may not', async ({
  page,
  browser,
}) => {
  const words = `Ar pastatas pasiekiamas? ${Date.now()}`
  await page.goto('/lt/kaunas/pranesimas')
  await page.getByLabel('Prašymas pateikti informaciją prieinama forma').check()
  await page.getByLabel('Pranešimas', { exact: true }).fill(words)
  await send(page)
  await expect(page).toHaveURL('/lt/kaunas/pranesimas/gautas')

  const office = await person(browser, 'publisher@kaunas.example')
  await office
    .getByRole('region', { name: /laukia atsakymo/ })
    .getByRole('link')
    .first()
    .click()
  const message = office.getByRole('listitem').filter({ hasText: words })
  await expectAccessible(office)
  await message.getByRole('button', { name: 'Atsakyta', exact: true }).click()
  await expect(office.getByText('Pažymėta, kad į pranešimą atsakyta.')).toBeVisible()
  await expect(office.getByText(words)).toHaveCount(0)

  await office.getByRole('link', { name: 'Sutvarkyti', exact: true }).click()
  await expect(message.getByText(/^Atsakyta: /)).toBeVisible()
  await message.getByRole('button', { name: 'Grąžinti prie laukiančių' }).click()
  await expect(office.getByText(words)).toBeVisible()

  const filer = await person(browser, 'filer@kaunas.example')
  expect((await filer.goto('/admin/feedback'))?.status()).toBe(403)
})
