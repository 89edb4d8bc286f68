import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { keepResult } from './results'
import { markdown, NotMeasured } from './table'

/**
 * Measures the parts that take a few minutes, or those named, or all, one after the other, prints each table, and keeps it
 * in RESULTS.md: `npm run bench`, `npm run bench -- throughput startup`, `npm run bench -- --all`.
 * `--sizes 1000,100000,1000000` and `--minutes 30` say how far the long ones go.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, sizes: { type: 'string' }, minutes: { type: 'string' } },
})
if (values.sizes) process.env.BENCH_SIZES = values.sizes
if (values.minutes) process.env.BENCH_MINUTES = values.minutes
// The parts read what they were told when they are loaded.
const { parts, quick } = await import('./parts')
const asked = positionals.length || values.all ? positionals : quick
const unknown = asked.filter((name) => !(name in parts))
if (unknown.length) throw new Error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`)

for (const [name, measure] of Object.entries(parts)) {
  if (asked.length && !asked.includes(name)) continue
  const load = loadavg()[0]?.toFixed(1)
  process.stderr.write(`${name} (load ${load}) …\n`)
  const text = await measure().then(markdown, (error) => {
    if (error instanceof NotMeasured) return `## ${name}\n\nNot measured: ${error.message}\n`
    throw error
  })
  const told = `${text}\n${whenAndWhere(load)}\n`
  process.stdout.write(`${told}\n`)
  keepResult(Object.keys(parts), name, told)
}
process.exit(0)

function whenAndWhere(load = '?') {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`
  return `${new Date().toISOString().slice(0, 10)}, ${machine}; load before this part ${load}.`
}
