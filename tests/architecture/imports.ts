import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseSync } from 'oxc-parser'

/** That one file of ours imports another file of ours (by its path, without extension) or a package. */
export type Import = { from: string; to: string; typeOnly: boolean }

const root = resolve(import.meta.dirname, '../..')
const endings = ['', '.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.css']

/** Every import written in the product, dynamic ones too. */
export function readImports(folders = ['app', 'components', 'lib']): Import[] {
  return folders.flatMap((folder) => sources(join(root, folder))).flatMap(importsOf)
}

/** Whether an import of ours leads to a file that is there, or will be once the database client is generated. */
export function isFound({ to }: Import) {
  return (
    to.startsWith('prisma/client') ||
    !/^(app|components|lib|locales|prisma|tests)\//.test(to) ||
    endings.some((ending) => existsSync(join(root, to + ending)))
  )
}

function sources(folder: string) {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true }) as string[]
  return names
    .filter((name) => /\.(ts|tsx|mjs|cjs)$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name))
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const { module } = parseSync(file, text)
  const from = relative(root, file)
  const written = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      name: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ name: moduleRequest.value, typeOnly: isType }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      name: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
      typeOnly: false,
    })),
  ]
  return written.map(({ name, typeOnly }) => ({ from, to: targetOf(file, name), typeOnly }))
}

function targetOf(file: string, name: string) {
  if (name.startsWith('@/')) return name.slice(2)
  if (name.startsWith('.')) return relative(root, resolve(file, '..', name))
  return name
}
