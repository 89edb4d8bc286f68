import { join } from 'node:path'
import { readEnvironment } from '@/lib/env'
import { build } from './build'
import { openDatabase } from './database'
import { generate } from './generate'
import { step, Trouble } from './lifetime.mjs'
import { load } from './load'
import { findPending, migrate } from './migrate'
import { keepSecret } from './secret'
import { serve } from './serve'

type Start = { mode: 'start' | 'dev' | 'database'; root: string; dataDir: string }

/** Everything from a data folder that is ours to the first answered page. What is done already is skipped. */
export async function open({ mode, root, dataDir }: Start) {
  const { PORT: port, TILTAS_ORIGIN: origin = `http://localhost:${port}`, ...given } = environment()

  await generate(root)
  if (mode === 'start') await build(root, dataDir)

  const database = await openDatabase(dataDir, given.DATABASE_URL)
  const migrations = join(root, 'prisma/migrations')
  if ((await findPending(database, migrations)).length)
    await step('Applying the migrations', () => migrate(database, migrations))

  Object.assign(process.env, {
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: database,
    TILTAS_SECRET: given.TILTAS_SECRET ?? keepSecret(dataDir),
    TILTAS_ORIGIN: origin,
  })
  if (mode === 'database') return stay(`DATABASE_URL=${database}`)

  const news = await load(root, dataDir)
  if (news) print(`\n${news}\n`)
  await step('Opening the doors', () => serve({ root, port, dev: mode === 'dev' }))
  print(`\nTiltas: ${origin}\nStaff sign in at ${origin}/admin`)
  if (!given.TILTAS_SMTP_URL) print(`Letters are written to ${join(dataDir, 'mail')}: TILTAS_SMTP_URL is not set.`)
  print('')
}

function environment() {
  try {
    return readEnvironment()
  } catch (error) {
    throw new Trouble(error instanceof Error ? error.message : String(error))
  }
}

/** Prints a line and keeps the process, which nothing else does in this mode, until a signal. */
function stay(line: string) {
  print(line)
  setInterval(() => {}, 60_000)
}

function print(text: string) {
  process.stdout.write(`${text}\n`)
}
