import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readImports } from './imports'

const root = resolve(import.meta.dirname, '../..')
const isPublic = (path: string) =>
  /^(app\/\[locale\]|components)\//.test(path) && !path.startsWith('components/office/')

const sources = ['app/[locale]', 'components']
  .flatMap((folder) =>
    (readdirSync(join(root, folder), { recursive: true }) as string[]).map((name) => join(folder, name)),
  )
  .filter((path) => /\.tsx?$/.test(path) && isPublic(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

test('there are public pages to look at', () => {
  expect(sources.length).toBeGreaterThan(40)
})

// Next requires the page for failures to be a client component.
test('no public page sends a component to the browser', () => {
  const clients = sources.filter(({ text }) => /^\s*(['"])use client\1/m.test(text)).map(({ path }) => path)
  expect(clients).toEqual(['app/[locale]/error.tsx'])
})

test('no public page takes a component of the office', () => {
  const taken = readImports(['app', 'components']).filter(
    ({ from, to }) => isPublic(from) && to.startsWith('components/office/'),
  )
  expect(taken.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
})

// Share pictures are drawn from such styles; they are no page.
test('no public page has inline styles or handlers, which the content policy forbids', () => {
  const inline = sources.filter(
    ({ path, text }) => / style=|\son[A-Z][a-z]+=\{/.test(text) && !/error\.tsx$|share-picture\.tsx$/.test(path),
  )
  expect(inline.map(({ path }) => path)).toEqual([])
})
