import { createHmac } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, step } from './lifetime.mjs'
import { databaseMark } from './migrate'

const loader = 'lib/import/load.ts'

/**
 * Loads the source data and the first users, and returns what the loader has to say to the operator. The loader itself leaves a filled
 * database alone; it is not even begun when it has run on this database with these settings.
 */
export async function load(root: string, dataDir: string) {
  if (!existsSync(join(root, loader))) return ''
  const {
    DATABASE_URL = '',
    TILTAS_SECRET = '',
    TILTAS_ADMIN_EMAIL,
    TILTAS_ADMIN_PASSWORD,
    TILTAS_DEMO_PASSWORD,
  } = process.env
  const settings = [TILTAS_ADMIN_EMAIL, TILTAS_ADMIN_PASSWORD, TILTAS_DEMO_PASSWORD]
  const seen = [await databaseMark(DATABASE_URL), ...settings].join('\n')
  const mark = createHmac('sha256', TILTAS_SECRET).update(seen).digest('hex')
  const stamp = join(dataDir, 'loaded')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === mark) return ''
  const output = await step('Loading the data', () =>
    run(process.execPath, ['--conditions=react-server', '--import', 'tsx', loader], { cwd: root }),
  )
  writeFileSync(stamp, mark)
  return output.trim()
}
