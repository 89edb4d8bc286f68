import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, person, press } from './office'

/** What is wider than its field: the word that is chosen, or the example that stands in it. */
function cutOff(page: Page) {
  return page.locator('.year-table :is(select, input[placeholder])').evaluateAll((fields) =>
    fields.flatMap((field) => {
      const { paddingInlineStart, paddingInlineEnd, font } = getComputedStyle(field)
      const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
      pen.font = font
      const isSelect = field instanceof HTMLSelectElement
      const words = isSelect ? (field.selectedOptions[0]?.text ?? '') : (field as HTMLInputElement).placeholder
      // The arrow of a list stands beside its words.
      const room = field.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd)
      return pen.measureText(words).width > room - (isSelect ? 16 : 0) ? [`${words} in ${room} px`] : []
    }),
  )
}

/** Headings of a table between whose words there is less than half a letter. */
function touchingHeadings(page: Page) {
  return page.locator('thead th').evaluateAll((headings) => {
    const boxes = headings.map((heading) => {
      const range = document.createRange()
      range.selectNodeContents(heading)
      return range.getBoundingClientRect()
    })
    return headings.flatMap((heading, at) => {
      const [box, next] = [boxes[at], boxes[at + 1]]
      return box && next && next.left - box.right < 8 ? [heading.textContent] : []
    })
  })
}

const done = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words })

test('a translation goes out of date and is renewed; a draft of it is seen by nobody outside', async ({ browser }) => {
  test.slow()
  const editor = await person(browser, 'editor@kaunas.example')
  const citizen = await (await browser.newContext()).newPage()
  await editor.goto('/admin/register/priorities/new')
  await editor.locator('[name=titleLt]').fill('Svetur gimę spektakliai')
  await editor.locator('[name=textLt]').fill('Kasmet 10 spektaklių.')
  await editor.locator('[name=textEn]').fill('Ten plays in a year.')
  await press(editor, 'Įrašyti')
  await expect(done(editor, 'Įrašyta.')).toBeVisible()

  await editor.locator('[name=textLt]').fill('Kasmet 20 spektaklių.')
  await press(editor, 'Įrašyti')
  await expect(editor.getByText('Kas pasikeitė nuo vertimo')).toBeVisible()
  await expect(editor.locator('.text-note del')).toContainText('10')
  await expect(editor.locator('.text-note ins')).toContainText('20')
  await expect(editor.locator('[name=textEn]')).toHaveValue('Ten plays in a year.')
  await expectAccessible(editor)

  await editor.goto('/admin')
  await editor.getByRole('link', { name: 'Svetur gimę spektakliai' }).click()
  await expect(editor.getByRole('heading', { level: 1, name: 'Svetur gimę spektakliai' })).toBeVisible()
  await expectAccessible(editor)
  const text = editor.getByRole('group', { name: 'Aprašas', exact: true })
  await expect(text.getByText(/^Pasenęs nuo/)).toBeVisible()
  await text.getByRole('textbox', { name: 'Angliškai' }).fill('Twenty plays in a year.')
  await text.getByRole('button', { name: 'Į juodraštį: Aprašas' }).click()
  await expect(done(editor, 'Įrašyta.')).toBeVisible()
  await citizen.goto('/en/kaunas/mayor')
  await expect(citizen.getByText('Ten plays in a year.')).toBeVisible()
  await expect(citizen.getByText('Twenty plays in a year.')).toHaveCount(0)

  await text.getByRole('button', { name: 'Paskelbti: Aprašas' }).click()
  await expect(text.getByText('Paskelbtas', { exact: true })).toBeVisible()
  await citizen.goto('/en/kaunas/mayor')
  await expect(citizen.getByText('Twenty plays in a year.')).toBeVisible()
  await expect(editor.getByRole('group', { name: 'Pavadinimas' }).getByText('Nėra', { exact: true })).toBeVisible()
})

test('texts go out to translators as a file and come back', async ({ browser }) => {
  test.slow()
  const editor = await person(browser, 'editor@kaunas.example')
  await editor.goto('/admin/register/priorities/new')
  await editor.locator('[name=titleLt]').fill('Kultūros tiltai & <upės>')
  await press(editor, 'Įrašyti')
  await expect(done(editor, 'Įrašyta.')).toBeVisible()

  await editor.goto('/admin/translations')
  await expectAccessible(editor)
  expect(await touchingHeadings(editor)).toEqual([])
  await editor.getByRole('row', { name: 'Prioritetai' }).getByRole('link', { name: 'Prioritetai, Nėra' }).click()
  await expect(editor.getByRole('link', { name: 'Kultūros tiltai & <upės>' })).toBeVisible()
  const download = editor.waitForEvent('download')
  await editor.getByRole('link', { name: 'Atsisiųsti vertėjams (XLIFF)' }).click()
  const sent = await readFile(await (await download).path(), 'utf8')
  const back = sent.replace(
    '<source>Kultūros tiltai &amp; &lt;upės&gt;</source>',
    '<source>Kultūros tiltai &amp; &lt;upės&gt;</source><target>Bridges of culture &amp; &lt;rivers&gt;</target>',
  )
  expect(back).not.toBe(sent)

  await editor.getByRole('link', { name: 'Įkelti vertimus (XLIFF)' }).click()
  await editor
    .getByLabel('XLIFF failas')
    .setInputFiles({ name: 'kaunas.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(back) })
  await editor.getByRole('radio', { name: 'Iš karto paskelbti' }).check()
  await press(editor, 'Patikrinti')
  await expect(editor.getByText('Nauji: 1')).toBeVisible()
  await expectAccessible(editor)
  await press(editor, 'Įrašyti vertimus')
  await expect(done(editor, 'Įrašyta.')).toBeVisible()
  const citizen = await (await browser.newContext()).newPage()
  await citizen.goto('/en/kaunas/mayor')
  await expect(citizen.getByText('Bridges of culture & <rivers>')).toBeVisible()
})

test('an earlier version comes back with its rows and relations', async ({ browser }) => {
  test.slow()
  const editor = await person(browser, 'editor@vilnius.example')
  await editor.goto('/admin/register/agreements?q=erfurt')
  await editor.locator('.register-table tbody th a').first().click()
  await editor.waitForURL(/agreements\/0/)
  const parties = await editor.locator('[name^="parties["][name$="partnerCityId"]').count()
  const events = await editor.locator('[name^="events["][name$=".date"]').count()
  expect(parties).toBeGreaterThan(0)
  await editor.locator('[name="events[0].placeLt"]').fill('Erfurto senoji rotušė')
  await press(editor, 'Įrašyti')
  await expect(done(editor, 'Įrašyta.')).toBeVisible()
  const version = editor.locator('[name=version]')
  const before = await version.inputValue()
  await editor.getByRole('button', { name: 'Šalinti 1 eilutę: Įvykiai' }).click()
  await press(editor, 'Įrašyti')
  await expect(version).not.toHaveValue(before)
  await expect(editor.locator('[name^="events["][name$=".date"]')).toHaveCount(events - 1)

  await editor.getByRole('link', { name: 'Versijos' }).click()
  await editor.getByRole('button', { name: /^Grąžinti \d+ versiją$/ }).click()
  await expect(done(editor, 'Grąžinta.')).toBeVisible()
  await expect(editor.locator('[name^="events["][name$=".date"]')).toHaveCount(events)
  await expect(editor.locator('[name="events[0].placeLt"]')).toHaveValue('Erfurto senoji rotušė')
  await expect(editor.locator('[name^="parties["][name$="partnerCityId"]')).toHaveCount(parties)
})

test('what waits leads to where it is done', async ({ browser }) => {
  const editor = await person(browser, 'editor@vilnius.example')
  const silent = editor.getByRole('region', { name: /seniai tyli/ })
  const partner = silent.getByRole('listitem').first().getByRole('link')
  const name = (await partner.textContent()) ?? ''
  await expectAccessible(editor)
  await partner.click()
  await expect(editor.getByRole('heading', { level: 1, name })).toBeVisible()
  await editor.goto('/admin')
  await silent.getByRole('link', { name: /Rodyti viską/ }).click()
  await expect(editor).toHaveURL(/task=silent/)
  expect(await silent.getByRole('listitem').count()).toBeGreaterThan(5)

  await editor.goto('/admin')
  await editor
    .getByRole('region', { name: /laikas peržiūrėti/ })
    .getByRole('listitem')
    .first()
    .getByRole('link')
    .click()
  await expect(editor).toHaveURL(/register\/memberships\//)
})

test.describe('a year of memberships', () => {
  test('is entered in one table, with a collision shown beside its cell', async ({ browser }) => {
    test.slow()
    const first = await person(browser, 'editor@vilnius.example')
    const second = await person(browser, 'publisher@vilnius.example')
    await first.goto('/admin/register/memberships')
    await first.getByRole('link', { name: 'Metų lentelė' }).click()
    await first.goto('/admin/register/memberships/year?year=2025')
    await second.goto('/admin/register/memberships/year?year=2025')
    await expectAccessible(first)
    await expect(first.locator('.year-table select').first()).toBeVisible()
    expect(await cutOff(first)).toEqual([])

    await second.locator('[name="rows[0].amount"]').fill('1 500')
    await press(second, 'Įrašyti viską')
    await second.waitForURL(/done=set/)
    await expect(done(second, 'Pakeista.')).toBeVisible()

    await first.locator('[name="rows[0].amount"]').fill('1 600')
    await first.locator('[name="rows[1].amount"]').fill('70')
    await press(first, 'Įrašyti viską')
    await expect(first.getByText(/Paulius Skelbėjas įrašė: 1500.00/)).toBeVisible()
    await expect(first.locator('[name="rows[0].amount"]')).toHaveValue('1600.00')
    await expect(first.locator('[name="rows[1].amount"]')).toHaveValue('70')
    await expectAccessible(first)
    await press(first, 'Įrašyti viską')
    await first.waitForURL(/done=set/)
    await expect(first.locator('[name="rows[0].amount"]')).toHaveValue('1600.00')
  })

  test('works without scripts', async ({ browser }) => {
    const editor = await person(browser, 'editor@vilnius.example', { javaScriptEnabled: false })
    await editor.goto('/admin/register/memberships/year?year=2023')
    // A fee more would be a line more of the file that another test takes out: it is typed where that one does not look.
    const cell = editor.locator('[name="rows[5].amount"]')
    await cell.fill('ne suma')
    await press(editor, 'Įrašyti viską')
    await expect(editor.getByRole('alert')).toContainText('Dar neįrašyta')
    await expect(cell).toHaveValue('ne suma')
    // Another one each time, on the same data too: what is not changed makes no version.
    const amount = String(Date.now() % 100_000)
    await cell.fill(amount)
    await press(editor, 'Įrašyti viską')
    await editor.waitForURL(/done=set/)
    await expect(done(editor, 'Pakeista.')).toBeVisible()
    await editor.goto('/admin/register/memberships/year?year=2023')
    await expect(cell).toHaveValue(`${amount}.00`)
  })
})
