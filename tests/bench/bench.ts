import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parts } from './parts'
import { root } from './portal'
import { markdown, NotMeasured } from './table'

/**
 * Measures all parts, or those named, one after the other, prints each table, and keeps them in RESULTS.md when all were
 * asked for: `npm run bench`, `npm run bench -- throughput startup`.
 */
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in parts))
if (unknown.length) throw new Error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`)

const found = [heading()]
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length && !asked.includes(name)) continue
  process.stderr.write(`${name} (load ${loadavg()[0]?.toFixed(1)}) …\n`)
  const text = await measure().then(markdown, (error) => {
    if (error instanceof NotMeasured) return `## ${name}\n\nNot measured: ${error.message}\n`
    throw error
  })
  process.stdout.write(`${text}\n`)
  found.push(text)
}
if (!asked.length) writeFileSync(join(root, 'tests/bench/RESULTS.md'), found.join('\n'))
process.exit(0)

function heading() {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`
  return `# Measurements\n\n\`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}; load before the first part ${loadavg()[0]?.toFixed(1)}. Ratios come from one run on one machine.\n`
}
