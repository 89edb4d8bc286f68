import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { run } from '@/lib/run/lifetime.mjs'

const folder = join(import.meta.dirname, 'tools')

/** A package that only the benchmarks need; they are installed from their own lockfile when first asked for. */
export async function tool<Module>(name: string): Promise<Module> {
  if (!existsSync(join(folder, 'node_modules', name))) {
    await run('npm', ['ci', '--ignore-scripts', '--omit=optional'], { cwd: folder })
  }
  return import(createRequire(join(folder, 'package.json')).resolve(name))
}
