import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkSpace, openDataDir } from './disk.mjs'
import { install } from './install.mjs'
import { atEnd, live } from './lifetime.mjs'
import { lock } from './lock.mjs'
import { checkPort } from './port.mjs'
import { typescript } from './typescript.mjs'

/** What works without any package: the rest is TypeScript and begins once the packages are there. */
const root = resolve(import.meta.dirname, '../..')
const mode = process.argv.includes('--dev') ? 'dev' : process.argv.includes('--database') ? 'database' : 'start'

live(async () => {
  process.chdir(root)
  for (const file of ['.env.local', '.env']) if (existsSync(file)) process.loadEnvFile(file)
  const dataDir = resolve(root, process.env.TILTAS_DATA_DIR || '.data')
  const port = Number(process.env.PORT || 3000)

  openDataDir(dataDir)
  checkSpace(dataDir, 32, 'the portal')
  atEnd(lock(dataDir))
  if (mode !== 'database' && port > 0 && port < 65_536) await checkPort(port)
  await install(root)

  const { open } = await typescript(() => import('./portal.ts'))
  await open({ mode, root, dataDir })
})
