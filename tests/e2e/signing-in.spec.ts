import { expect, test } from '@playwright/test'
import { expectAccessible, person, press, signIn } from './office'

test('whoever is not signed in is sent to sign in, and comes back', async ({ page }) => {
  await page.goto('/admin/published')
  await expect(page).toHaveURL('/admin/sign-in?returnTo=%2Fadmin%2Fpublished')
  await signIn(page, 'filer@kaunas.example', '/admin/published')
  await expect(page).toHaveURL('/admin/published')
  await press(page, 'Atsijungti')
  await expect(page).toHaveURL('/admin/sign-in')
  await page.goto('/admin')
  await expect(page).toHaveURL(/\/admin\/sign-in/)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a wrong password is refused, the e-mail stays, the right one lets in', async ({ page }) => {
    await page.goto('/admin/sign-in')
    await page.fill('[name=email]', 'publisher@vilnius.example')
    await page.fill('[name=password]', 'neteisingas-slaptazodis')
    await press(page, 'Prisijungti')
    await expect(page.getByRole('alert')).toHaveText('El. pašto adresas arba slaptažodis neteisingas.')
    await expect(page.locator('[name=email]')).toHaveValue('publisher@vilnius.example')
    await expect(page.locator('[name=password]')).toHaveValue('')
    await signIn(page, 'publisher@vilnius.example')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Laba diena')
  })

  test('the eleventh wrong password locks the account, whoever it is and wherever it comes from', async ({ page }) => {
    test.slow()
    for (let at = 1; at <= 11; at++) {
      await page.setExtraHTTPHeaders({ 'x-forwarded-for': `10.0.0.${at}` })
      await page.goto('/admin/sign-in')
      await page.fill('[name=email]', 'niekas@vilnius.example')
      await page.fill('[name=password]', `spejimas-${at}`)
      await press(page, 'Prisijungti')
      await expect(page.getByRole('alert')).toContainText(at <= 10 ? 'neteisingas' : 'Per daug nesėkmingų bandymų')
    }
  })
})

test('nothing of the sign-in library answers by itself', async ({ request }) => {
  for (const path of ['sign-up/email', 'sign-in/email', 'get-session', 'update-user', 'change-password']) {
    const answer = await request.post(`/api/auth/${path}`, {
      data: { email: 'a@b.lt', password: 'slaptazodis-2026', name: 'A' },
    })
    expect(answer.status(), path).toBe(404)
  }
})

test('a filer may not see what waits for review, and is told so', async ({ browser }) => {
  const page = await person(browser, 'filer@kaunas.example')
  for (const path of ['/admin/review', '/admin/drafts']) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(403)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jums čia negalima')
  }
  await expectAccessible(page)
  await expect(page.getByRole('link', { name: 'Grįžti į pradžią' })).toBeVisible()
})

test("another municipality's trip is not there", async ({ browser }) => {
  const filer = await person(browser, 'filer@kaunas.example')
  await filer.goto('/admin/trips/new')
  await filer.fill('[name=startsOn]', '1999')
  await press(filer, 'Įrašyti juodraštį')
  await expect(filer).toHaveURL(/1999-0001/)

  const page = await person(browser, 'admin@vilnius.example')
  expect((await page.goto('/admin/trips/1999-0001'))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Puslapis nerastas')
})

test('pages of the office are kept by no cache, and its cookies are for the server alone', async ({ page }) => {
  await signIn(page, 'filer@kaunas.example')
  const answer = await page.goto('/admin')
  expect(answer?.headers()['cache-control']).toContain('no-store')
  const session = (await page.context().cookies()).find(({ name }) => name.includes('session_token'))
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
})

test('before signing in the office speaks the language of the browser, afterwards the person’s own', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  await page.goto('/admin/sign-in')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expectAccessible(page)
  await press(page, 'Lietuvių')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Prisijungimas')
  await expectAccessible(page)
})
