import { expect, type Page, test } from '@playwright/test'
import { generatorOf, joined, password, signInAs } from './accounts'
import { person, press, referenceOf, speak, visitor } from './office'

// One after another: they change the language of the same people.
test.describe.configure({ mode: 'default', timeout: 180_000 })

const roles = ['filer', 'editor', 'publisher', 'admin'] as const
const fromEditor = ['editor', 'publisher', 'admin', 'portal']
const fromPublisher = ['publisher', 'admin', 'portal']
const administrators = ['admin', 'portal']

/** Who may see which page, written apart from the portal's own table; what is not named here everyone may. */
const reserved: Record<string, string[]> = {
  ...{ '/admin/drafts': fromEditor, '/admin/import': fromEditor },
  ...{ '/admin/translations': fromEditor, '/admin/translations/import': fromEditor },
  ...{ '/admin/register/networks/new': fromEditor, '/admin/register/memberships/year': fromEditor },
  ...{ '/admin/review': fromPublisher, '/admin/nil-returns': fromPublisher, '/admin/feedback': fromPublisher },
  ...{ '/admin/jobs': administrators, '/admin/audit': administrators, '/admin/audit/export': administrators },
  ...{ '/admin/people': administrators, '/admin/people/invite': administrators },
  '/admin/register/agreement-types/new': ['portal'],
}
const forAll = [
  ...[
    '/admin',
    '/admin/trips',
    '/admin/trips/new',
    '/admin/published',
    '/admin/account',
    '/admin/register/networks',
    '/admin/recycled',
  ],
  ...['/admin/register/partner-cities', '/admin/register/agreement-types', '/admin/register/networks/export'],
]

const refusal = { lt: 'Jums čia negalima', en: 'You may not see this' }

async function expectDoors(page: Page, role: string) {
  for (const path of [...forAll, ...Object.keys(reserved)]) {
    const status = reserved[path]?.includes(role) === false ? 403 : 200
    expect.soft((await page.request.get(path)).status(), `${role}: ${path}`).toBe(status)
  }
}

async function expectRefusedInWords(page: Page, path: string, language: 'lt' | 'en') {
  expect((await page.goto(path))?.status()).toBe(403)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(refusal[language])
}

for (const role of roles)
  test(`what is for others is refused, in both languages: ${role}`, async ({ browser }) => {
    const page = await person(browser, `${role}@kaunas.example`)
    await expectDoors(page, role)
    const closed = Object.entries(reserved).find(([, who]) => !who.includes(role))?.[0] ?? ''
    for (const language of ['en', 'lt'] as const) {
      await speak(page, language)
      await expectRefusedInWords(page, closed, language)
    }
    // Another municipality's trip is not there, whoever asks.
    for (const path of ['/admin/trips/1990-0001', '/admin/trips/1990-0001/history'])
      expect((await page.request.get(path)).status(), path).toBe(404)
  })

test('the portal’s administrator sets up a second factor, and may do what is the portal’s', async ({ browser }) => {
  const page = await visitor(browser)
  await page.goto('/admin/sign-in')
  await page.fill('[name=email]', 'portalas@tiltas.example')
  await page.fill('[name=password]', password)
  await press(page, 'Prisijungti')
  await expect(page).toHaveURL(/second-factor/)
  const code = await generatorOf(page)
  await page.fill('[name=code]', await code())
  await press(page, 'Prijungti')
  await expect(page.locator('.codes code')).toHaveCount(10)
  await expectDoors(page, 'portal')
  for (const language of ['en', 'lt'] as const) {
    await speak(page, language)
    await page.goto('/admin/register/agreement-types/new')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
})

test('whoever loses a role while a form is open saves nothing with it, and keeps what was typed', async ({
  browser,
}) => {
  const run = Date.now().toString(36)
  const email = `atleista-${run}@kaunas.example`
  const name = `Elena ${run}`
  const page = await joined(browser, email, 'editor', name)
  const code = await generatorOf(page)
  await page.fill('[name=code]', await code())
  await press(page, 'Prijungti')
  await expect(page.locator('.codes code')).toHaveCount(10)
  await page.goto('/admin/register/networks/new')
  await page.locator('[name=nameLt]').fill('Neįrašytas tinklas')
  await page.locator('[name=nameEn]').fill('A network not saved')

  const administrator = await person(browser, 'admin@kaunas.example')
  await administrator.goto('/admin/people')
  await administrator.getByRole('link', { name }).click()
  const roles = administrator.getByRole('region', { name: 'Pakeisti vaidmenį' })
  await roles.locator('[name=role]').selectOption('filer')
  await roles.getByRole('button').click()
  await expect(administrator.getByRole('status').filter({ hasText: 'Vaidmuo pakeistas.' })).toBeVisible()

  await press(page, 'Įrašyti')
  await expect(page.getByRole('alert').filter({ hasText: 'seansas baigėsi' })).toBeVisible()
  await expect(page.locator('[name=nameLt]')).toHaveValue('Neįrašytas tinklas')
  await page.context().clearCookies()
  await signInAs(page, email)
  await page.fill('[name=code]', await code(1))
  await press(page, 'Tęsti')
  await expect(page).toHaveURL('/admin')
  expect((await page.goto('/admin/register/networks/new'))?.status()).toBe(403)
  await administrator.goto('/admin/register/networks')
  await expect(administrator.getByText('Neįrašytas tinklas')).toHaveCount(0)
})

/** Someone who is on no other trip, however often these tests run on the same data. */
const signer = `Aldona Angl${Date.now()
  .toString(26)
  .replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`

/** A report in English under the headings of the official form, as whoever wrote it would print it. */
const report = `
  <h1>BUSINESS TRIP REPORT</h1>
  <p>1. Basis of the business trip: Order No. MA-612 of the Mayor of Kaunas City Municipality, 3 September 2024</p>
  <p>2. Time and place of the business trip: 23–25 September 2024, Brescia (Italy)</p>
  <p>3. Purpose of the business trip: to agree on a joint programme of libraries.</p>
  <p>4. Meetings held during the business trip, issues discussed, information, planned activities and other:</p>
  <p>A meeting was held with the head of the city libraries.</p>
  <p>5. Source of funding of the business trip: the budget of Kaunas City Municipality.</p>
  <p>Position: Member of the Council</p>
  <p>Name, surname: ${signer}</p>`

test('in English: a PDF is read, mended by keyboard, submitted, returned, published, and read by everyone', async ({
  browser,
}) => {
  const filer = await person(browser, 'filer@kaunas.example', { timezoneId: 'Asia/Tokyo' })
  const publisher = await person(browser, 'publisher@kaunas.example')
  const citizen = await visitor(browser)
  await citizen.setContent(`<html lang="en"><body>${report}</body></html>`)
  const buffer = await citizen.pdf()
  await Promise.all([speak(filer, 'en'), speak(publisher, 'en')])

  await filer.goto('/admin/trips/new')
  await filer.locator('details.paste summary').filter({ hasText: /file/i }).first().click()
  await filer.setInputFiles('input[type=file]', { name: 'report.pdf', mimeType: 'application/pdf', buffer })
  await press(filer, 'Read the file')
  await expect(filer.getByText('The text is read and saved.')).toBeVisible()
  const reference = referenceOf(filer)
  await expect(filer.locator('[name=startsOn]')).toHaveValue('2024-09-23')
  await expect(filer.locator('[name=endsOn]')).toHaveValue('2024-09-25')
  await expect(filer.locator('[name=signerName]')).toHaveValue(signer)

  // What Lithuanian readers need is written beside the English.
  await typeByKeyboard(filer, '[name=purposeLt]', 'Susitarti dėl bendros bibliotekų programos.')
  await typeByKeyboard(filer, '[name=meetingsLt]', 'Susitikta su miesto bibliotekų vadove.')
  await typeByKeyboard(filer, '[name=noOutcomeReasonLt]', 'Dėl programos dar tariamasi.')
  await typeByKeyboard(filer, '[name=fundingLt]', 'Savivaldybės biudžeto lėšos')
  await typeByKeyboard(filer, '[name=signerPostLt]', 'Tarybos narė')
  const earliest = clockInVilnius()
  await submitByKeyboard(filer)
  await expect(filer.getByText('The report is submitted.')).toBeVisible()
  // The server and the browser are in other time zones than the municipality.
  const times = [earliest, clockInVilnius()].join('|')
  await expect(filer.getByText(new RegExp(`^Submitted by .* (${times})$`)).first()).toBeVisible()

  await publisher.goto(`/admin/trips/${reference}`)
  await publisher.getByLabel('What is to be corrected').first().fill('Say which programme.')
  await press(publisher, 'Return')
  await expect(publisher.getByText('The report is returned.')).toBeVisible()
  await filer.goto(`/admin/trips/${reference}`)
  await expect(filer.getByText('Say which programme.')).toBeVisible()
  await typeByKeyboard(filer, '[name=purposeLt]', 'Susitarti dėl skaitymo programos.')
  await submitByKeyboard(filer)
  await expect(filer.getByText('The report is submitted.')).toBeVisible()
  await publisher.goto(`/admin/trips/${reference}`)
  await press(publisher, 'Publish')
  await expect(publisher.getByText('The report is published. The public can see it now.')).toBeVisible()

  for (const path of [`/lt/kaunas/komandiruotes/${reference}`, `/en/kaunas/trips/${reference}`])
    expect((await citizen.goto(path))?.status(), path).toBe(200)
  await expect(citizen.getByText('A meeting was held with the head of the city libraries.').first()).toBeVisible()
  await Promise.all([speak(filer, 'lt'), speak(publisher, 'lt')])
})

/** `14:05`, as clocks in Lithuania show it now. */
function clockInVilnius() {
  const format = { timeZone: 'Europe/Vilnius', hour: '2-digit', minute: '2-digit' } as const
  return new Intl.DateTimeFormat('en-GB', format).format(new Date())
}

/** Goes with the Tab key from where one is until the place is reached. */
async function tabTo(page: Page, selector: string) {
  for (let key = 0; key < 250; key++) {
    if (await page.evaluate((wanted) => Boolean(document.activeElement?.matches(wanted)), selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${selector} is not reached by the Tab key`)
}

async function typeByKeyboard(page: Page, selector: string, words: string) {
  await tabTo(page, selector)
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(words)
}

/** Submits; nothing in this report looks wrong, so that nothing is asked before it is handed in. */
async function submitByKeyboard(page: Page) {
  await tabTo(page, 'button[name=intent][value=submit]')
  await page.keyboard.press('Enter')
  await expect(page.getByText('The report is submitted.')).toBeVisible({ timeout: 30_000 })
}
