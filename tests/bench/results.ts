import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './portal'

const file = join(root, 'tests/bench/RESULTS.md')
const heading = `# Measurements

Each part as \`npm run bench -- PART\` found it last, with its day, its machine and the load before it. Ratios come from one run on one machine.
`
const mark = (name: string) => `<!-- ${name} -->`

/** Keeps what a part found in the place of what it found before; the parts stand in the order of `names`. */
export function keepResult(names: string[], name: string, text: string) {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const sections = new Map(
    names.flatMap((one) => {
      const [, rest] = before.split(`${mark(one)}\n`)
      return rest === undefined ? [] : [[one, rest.split('\n<!-- ')[0] ?? '']]
    }),
  )
  sections.set(name, text)
  const kept = names.flatMap((one) => (sections.has(one) ? [`${mark(one)}\n${sections.get(one)?.trim()}\n`] : []))
  writeFileSync(file, [heading, ...kept].join('\n'))
}
