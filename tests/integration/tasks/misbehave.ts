/** Tasks that never end (and say who they are), take all memory in two ways, kill themselves or fail. */
export default function misbehave(how: 'loop' | 'told' | 'heap' | 'buffers' | 'crash' | 'fail') {
  if (how === 'crash') process.kill(process.pid, 'SIGSEGV')
  if (how === 'fail') throw new RangeError('no such page')
  if (how === 'told') process.stdout.write(`${process.pid}\n`)
  const held: unknown[] = []
  for (;;) {
    if (how === 'heap') held.push(Array.from({ length: 100_000 }, (_, index) => `${index}`))
    if (how === 'buffers') held.push(Buffer.alloc(8_000_000, 1))
  }
}
