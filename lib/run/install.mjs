import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSpace } from './disk.mjs'
import { run, step } from './lifetime.mjs'

/** Installs the packages of package-lock.json unless node_modules holds exactly those. @param {string} root */
export async function install(root) {
  if (isInstalled(root)) return
  checkSpace(root, 1500, 'installing the packages')
  await step('Installing the packages', () =>
    npm(root, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'),
  )
}

/** @param {string} root @param {string[]} args */
function npm(root, ...args) {
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }
  const script = process.env.npm_execpath
  return script?.endsWith('.js')
    ? run(process.execPath, [script, ...args], { cwd: root, env })
    : run('npm', args, { cwd: root, env })
}

/**
 * npm writes node_modules/.package-lock.json when an installation is complete. Packages for other systems are in the one file and not in the other.
 * @param {string} root
 */
function isInstalled(root) {
  const done = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(done)) return false
  const installed = packages(done)
  return Object.entries(packages(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    const found = installed[path]
    return (
      path === '' ||
      (found ? found.version === wanted.version && found.integrity === wanted.integrity : wanted.optional)
    )
  })
}

/** @param {string} file @returns {Record<string, { version: string, integrity?: string, optional?: boolean }>} */
function packages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
