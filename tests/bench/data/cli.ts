import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase } from '@/lib/run/database'
import { end, live, Trouble } from '@/lib/run/lifetime.mjs'
import { migrate } from '@/lib/run/migrate'

/**
 * `npm run bench:data -- --trips 1000000 [--municipalities 20] [--seed 1]`: fills the empty database of `DATABASE_URL`, or the
 * embedded one of `TILTAS_DATA_DIR`.
 */
live(async () => {
  const { values } = parseArgs({
    options: {
      trips: { type: 'string' },
      municipalities: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
    },
  })
  const trips = Number(values.trips)
  if (!Number.isInteger(trips) || trips < 1) throw new Trouble('Say how many: npm run bench:data -- --trips 1000')

  process.env.DATABASE_URL = await openDatabase(
    resolve(process.env.TILTAS_DATA_DIR ?? '.data'),
    process.env.DATABASE_URL,
  )
  await migrate(process.env.DATABASE_URL, resolve('prisma/migrations'))
  const { generate } = await import('./generate')
  const began = Date.now()
  const told = (what: string) => process.stdout.write(`${((Date.now() - began) / 1000).toFixed(1)} s: ${what}\n`)
  await generate({ trips, municipalities: Number(values.municipalities), seed: Number(values.seed), told })
  void end(0)
})
