import { expect as soon, test } from '@playwright/test'
import { generatorOf, invitedTo, joined, password, signInAs } from './accounts'
import { linkSentTo } from './mailbox'
import { expectAccessible, person, press } from './office'
import { withOpenIdProvider } from './openid-provider'

// One provider on one port; and hashing passwords and codes is slow on purpose.
test.describe.configure({ mode: 'default', timeout: 240_000 })
const expect = soon.configure({ timeout: 30_000 })
withOpenIdProvider()

/** Someone nobody has invited yet, however often these tests run on the same data. */
const run = Date.now().toString(36)
const address = (name: string) => `${name}-${run}@kaunas.example`

test('an editor is invited, must set up a second factor, and then signs in with codes and with a backup code', async ({
  browser,
}) => {
  const page = await joined(browser, address('egle'), 'editor', 'Eglė Eglaitė')
  await expect(page).toHaveURL(/\/admin\/account\/second-factor/)
  await expectAccessible(page)
  await page.goto('/admin/drafts')
  await expect(page).toHaveURL(/\/admin\/account\/second-factor/)

  const code = await generatorOf(page)
  await page.fill('[name=code]', '000000')
  await press(page, 'Prijungti')
  await expect(page.locator('.field-error')).toContainText('Kodas neteisingas')
  await page.fill('[name=code]', await code())
  await press(page, 'Prijungti')
  await expect(page.getByRole('heading', { name: 'Štai Jūsų atsarginiai kodai' })).toBeFocused()
  const backup = await page.locator('.codes code').allInnerTexts()
  expect(backup).toHaveLength(10)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Kodus išsaugojau, tęsti' }).click()
  await expect(page.getByText('Kodų programėlė prijungta.')).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Atsijungti')

  await signInAs(page, address('egle'))
  await expect(page).toHaveURL(/second-step/)
  await page.goto('/admin/trips')
  await expect(page).toHaveURL(/second-step\?returnTo=%2Fadmin/)
  await expectAccessible(page)
  const used = await code(1)
  await page.fill('[name=code]', used)
  await press(page, 'Tęsti')
  await expect(page).toHaveURL(/\/admin(\/trips)?$/)
  await press(page, 'Atsijungti')

  await signInAs(page, address('egle'))
  await page.fill('[name=code]', used)
  await press(page, 'Tęsti')
  await expect(page.locator('.notice-bad')).toContainText('jau panaudotas')
  await page.fill('[name=code]', backup[0] ?? '')
  await press(page, 'Tęsti')
  await expect(page).toHaveURL('/admin')
  await page.goto('/admin/account')
  await expect(page.getByText('Liko 9 nepanaudoti kodai.')).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('one accepts an invitation, sets up codes, and sees the backup codes', async ({ browser, page }) => {
    const invited = await invitedTo(browser, address('be-scenariju'), 'editor')
    await page.goto(invited.url())
    await page.fill('[name=name]', 'Benas')
    await page.fill('[name=password]', 'slaptažodis2026')
    await press(page, 'Sukurti paskyrą')
    await expect(page.locator('.field-error')).toContainText('lengva atspėti')
    await expect(page.locator('[name=name]')).toHaveValue('Benas')
    await page.fill('[name=password]', password)
    await press(page, 'Sukurti paskyrą')
    const code = await generatorOf(page)
    await page.fill('[name=code]', await code())
    await press(page, 'Prijungti')
    await expect(page.locator('.codes code')).toHaveCount(10)
    await page.goto('/admin/drafts')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kitų juodraščiai')
    await page.goto('/admin/sign-in')
    await expect(page).toHaveURL('/admin')
  })
})

test('a passkey is made, is enough to sign in, and is removed', async ({ browser }) => {
  const page = await joined(browser, address('raktas'), 'editor', 'Rokas Raktas')
  const devices = await page.context().newCDPSession(page)
  await devices.send('WebAuthn.enable')
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true } as const
  const { authenticatorId } = await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, isUserVerified: true, automaticPresenceSimulation: true },
  })
  await page.fill('[name=passkeyName]', 'Darbo kompiuteris')
  await press(page, 'Pridėti prieigos raktą')
  await expect(page.locator('.codes code')).toHaveCount(10)
  await page.goto('/admin/account')
  await expect(page.getByRole('rowheader', { name: 'Darbo kompiuteris' })).toBeVisible()
  await press(page, 'Pašalinti raktą: Darbo kompiuteris')
  await expect(page.locator('.notice-bad').filter({ hasText: 'antrojo prisijungimo būdo' })).toBeVisible()
  await press(page, 'Atsijungti')

  await signInAs(page, address('raktas'))
  await expect(page).toHaveURL(/second-step/)
  await press(page, 'Atsijungti')
  await page.goto('/admin/sign-in?returnTo=/admin/drafts')
  await press(page, 'Prisijungti prieigos raktu')
  await expect(page).toHaveURL('/admin/drafts')
  await press(page, 'Atsijungti')

  await devices.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
  await press(page, 'Prisijungti prieigos raktu')
  await expect(page.locator('.notice-bad')).toContainText('prisijungti nepavyko')
})

test('single sign-on lets in whoever is invited, asks for a second factor too, and knows nobody else', async ({
  browser,
}) => {
  const invited = await invitedTo(browser, address('ruta'), 'editor')
  const page = await (await browser.newContext()).newPage()
  await invited.context().close()
  const through = async (login: string) => {
    await page.context().clearCookies()
    await page.goto('/admin/sign-in?returnTo=/admin/drafts')
    await page.getByRole('link', { name: 'Prisijungti: Kaunas ID' }).click()
    await page.fill('[name=login]', login)
    await page.fill('[name=password]', 'bet kas')
    await page.click('[type=submit]')
    await page.click('[type=submit]')
    await page.waitForURL((url) => url.port === process.env.E2E_PORT)
  }
  await through('niekas@kaunas.example')
  await expect(page.locator('.notice-bad')).toContainText('Šiuo būdu prisijungti nepavyko')
  await through('unverified-admin@kaunas.example')
  await expect(page.locator('.notice-bad')).toContainText('Šiuo būdu prisijungti nepavyko')
  await through('admin@kaunas.example')
  await expect(page.locator('.notice-bad')).toContainText('Šiuo būdu prisijungti nepavyko')

  await through(address('ruta'))
  await expect(page).toHaveURL(/\/admin\/account\/second-factor/)
  const code = await generatorOf(page)
  await page.fill('[name=code]', await code())
  await press(page, 'Prijungti')
  await expect(page.locator('.codes code')).toHaveCount(10)
  await through(address('ruta'))
  await expect(page).toHaveURL('/admin/sign-in/second-step?returnTo=%2Fadmin%2Fdrafts')
  await page.fill('[name=code]', await code(1))
  await press(page, 'Tęsti')
  await expect(page).toHaveURL('/admin/drafts')
  await expect(page.getByRole('link', { name: 'Rūta Rūtaitė' })).toBeVisible()

  const answer = await page.request.get('/admin/sign-in/single-sign-on/callback?code=a&state=b', { maxRedirects: 0 })
  expect(answer.headers().location).toContain('failed=singleSignOn')
})

test('a session that is ended elsewhere dies at once; whoever is deactivated is out and stays in the list', async ({
  browser,
}) => {
  const here = await joined(browser, address('simas'), 'filer', 'Simas Simaitis')
  const there = await (await browser.newContext()).newPage()
  await signInAs(there, address('simas'))
  await expect(there).toHaveURL('/admin')
  await here.goto('/admin/account')
  await expectAccessible(here)
  await press(here, 'Baigti visus kitus seansus')
  await expect(here.getByRole('status').filter({ hasText: 'Visi kiti seansai baigti.' })).toBeVisible()
  await there.goto('/admin')
  await expect(there).toHaveURL(/sign-in/)

  const administrator = await person(browser, 'admin@kaunas.example')
  await administrator.goto('/admin/people')
  await expectAccessible(administrator)
  await administrator.getByRole('link', { name: 'Simas Simaitis' }).click()
  await expectAccessible(administrator)
  await press(administrator, 'Išjungti paskyrą')
  await expect(administrator.getByRole('status').filter({ hasText: 'Paskyra išjungta.' })).toBeVisible()
  await here.goto('/admin')
  await expect(here).toHaveURL(/sign-in/)
  await here.fill('[name=email]', address('simas'))
  await here.fill('[name=password]', password)
  await press(here, 'Prisijungti')
  await expect(here.locator('.notice-bad')).toContainText('neteisingas')
  await administrator.goto('/admin/people')
  await expect(administrator.getByRole('row', { name: /Simas Simaitis.*Išjungta/ })).toBeVisible()

  const filer = await person(browser, 'filer@kaunas.example')
  for (const path of ['/admin/people', '/admin/people/invite'])
    expect((await filer.goto(path))?.status(), path).toBe(403)
  const stranger = await person(browser, 'admin@vilnius.example')
  const link = await administrator.getByRole('link', { name: 'Simas Simaitis' }).getAttribute('href')
  expect((await stranger.goto(link ?? ''))?.status()).toBe(404)
})

test('a forgotten password: the same answer for everyone, a link that works once', async ({ browser, page }) => {
  await joined(browser, address('marius'), 'filer', 'Marius Užmaršus')
  const ask = async (email: string) => {
    await page.goto('/admin/sign-in/forgotten')
    await page.fill('[name=email]', email)
    await press(page, 'Siųsti nuorodą')
    await expect(page.getByRole('status').filter({ hasText: 'Jei toks žmogus čia dirba' })).toBeVisible()
  }
  await ask('nera-tokio@kaunas.example')
  await ask(address('marius'))
  const link = await linkSentTo(address('marius'), '/admin/sign-in/new-password')
  await page.goto(link)
  await expectAccessible(page)
  await page.fill('[name=password]', 'visai kitas sakinys')
  await press(page, 'Pakeisti slaptažodį')
  await expect(page.getByRole('status').filter({ hasText: 'Slaptažodis pakeistas' })).toBeVisible()
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nuoroda nebegalioja')
})
