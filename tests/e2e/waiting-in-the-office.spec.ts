import { expect, test } from '@playwright/test'
import { expectAccessible, person } from './office'

test('a page of the office that is long in coming is announced, and moves nothing', async ({ browser }) => {
  const editor = await person(browser, 'editor@vilnius.example')
  await editor.goto('/admin/register/networks')
  const rail = editor.locator('aside')
  const status = editor.locator('.page-status')
  await editor.route(/_rsc=/, async (route) => {
    await new Promise((go) => setTimeout(go, 3_000))
    await route.continue()
  })

  const before = await editor.locator('main').boundingBox()
  await rail.locator('a[href="/admin/register/officials"]').click()
  await expect(status).toHaveText('Palaukite…')
  expect(await editor.locator('main').boundingBox()).toEqual(before)
  await expectAccessible(editor)
  await expect(editor.getByRole('heading', { level: 1, name: 'Pareigūnai' })).toBeVisible()
  await expect(status).toHaveText('')
})
