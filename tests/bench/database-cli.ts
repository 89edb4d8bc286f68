import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase } from '@/lib/run/database'
import { end, live } from '@/lib/run/lifetime.mjs'
import { databaseTable, measureDatabase } from './database'

/** `npm run bench:database -- --sizes 1000,100000,1000000`: on the server of `DATABASE_URL`, or the embedded one of `TILTAS_DATA_DIR`. */
live(async () => {
  const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,100000,1000000' } } })
  const server = await openDatabase(resolve(process.env.TILTAS_DATA_DIR ?? '.data'), process.env.DATABASE_URL)
  const measured = await measureDatabase(values.sizes.split(',').map(Number), server)
  process.stdout.write(`${databaseTable(measured)}\n`)
  void end(0)
})
