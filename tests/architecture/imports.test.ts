import { expect, test } from 'vitest'
import { type Import, isFound, readImports } from './imports'

const imports = readImports()
const part = (domain: string, parts: string) => new RegExp(`^lib/${domain}/(?:.*/)?(?:${parts})(?:[./]|$)`)
const domainOf = (path: string) => /^lib\/([^/.]+)\//.exec(path)?.[1]

/** The imports that break a rule, as sentences. */
function breaking(rule: (one: Import) => boolean) {
  return imports.filter(rule).map(({ from, to }) => `${from} imports ${to}`)
}

test('there are imports to look at', () => {
  expect(imports.length).toBeGreaterThan(50)
})

test('every import of ours leads to a file', () => {
  expect(breaking((one) => !isFound(one))).toEqual([])
})

test('imports run one way: app → components → lib', () => {
  expect(breaking(({ from, to }) => /^(components|lib)\//.test(from) && to.startsWith('app/'))).toEqual([])
  expect(breaking(({ from, to }) => from.startsWith('lib/') && to.startsWith('components/'))).toEqual([])
})

test('the product knows neither its tests nor how it is started', () => {
  expect(breaking(({ from, to }) => !from.startsWith('lib/run/') && /^(tests|lib\/run)\//.test(to))).toEqual([])
})

test('schemas and rules know no server, no framework and no database', () => {
  const server =
    /^(next($|\/)|next-intl\/server|server-only|pg$|better-auth|node:(?!assert)|prisma\/client(?!\/enums)|lib\/(db|env|cache)(\/|$)|lib\/auth\/authorize)/
  const inner = part('[^/]+', 'schema|rules')
  expect(
    breaking(
      ({ from, to, typeOnly }) =>
        !typeOnly && inner.test(from) && (server.test(to) || part('[^/]+', 'read|write|actions').test(to)),
    ),
  ).toEqual([])
})

test('a read does not write', () => {
  expect(
    breaking(({ from, to }) => part('[^/]+', 'read').test(from) && part('[^/]+', 'write|actions').test(to)),
  ).toEqual([])
})

// The command that makes the search documents anew is a door of its own, and says itself that they changed.
test('a write knows neither the request, nor the cache, nor the doors', () => {
  const outer = /^(next\/|lib\/cache(\/|$))/
  const command = 'lib/search/write/reindex.ts'
  expect(
    breaking(
      ({ from, to }) =>
        part('[^/]+', 'write').test(from) && from !== command && (outer.test(to) || part('[^/]+', 'actions').test(to)),
    ),
  ).toEqual([])
})

test("a domain uses another's schema, rules and read, not its write", () => {
  expect(
    breaking(
      ({ from, to }) =>
        from.startsWith('lib/') && part('[^/]+', 'write|actions').test(to) && domainOf(from) !== domainOf(to),
    ),
  ).toEqual([])
})

// The names of enumerated values (`prisma/client/enums`) are plain constants: schemas and forms may know them.
test('the database is behind reads and writes', () => {
  const mayAsk = [
    part('[^/]+', 'read|write'),
    /^lib\/db(\.|\/)/,
    /^lib\/(auth|history|mail)\//,
    /^lib\/import\/load(\.|\/)/,
    /^lib\/run\//,
  ]
  const database = /^(prisma\/client(?!\/enums)|lib\/db(\/|$)|@prisma\/)/
  expect(
    breaking(({ from, to, typeOnly }) => !typeOnly && database.test(to) && !mayAsk.some((place) => place.test(from))),
  ).toEqual([])
})

test('no file needs itself through others', () => {
  const files = new Map<string, string[]>()
  for (const { from, to, typeOnly } of imports)
    if (!typeOnly) files.set(nameOf(from), [...(files.get(nameOf(from)) ?? []), nameOf(to)])
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, way: string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '))
    else if (!done.has(file)) for (const next of files.get(file) ?? []) visit(next, [...way, file])
    done.add(file)
  }
  for (const file of files.keys()) visit(file, [])
  expect(circles).toEqual([])
})

function nameOf(path: string) {
  return path.replace(/\.(ts|tsx|mjs|cjs)$/, '')
}
