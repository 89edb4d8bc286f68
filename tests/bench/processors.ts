import { availableParallelism } from 'node:os'
import { programAt } from './program'

const [server, generator] = availableParallelism() > 1 ? ['0', '1'] : []

/** The command that runs another on the processor of the server, or of what asks it, so that neither slows the other. */
export function pinned(side: 'server' | 'generator', command: string, args: string[]): [string, string[]] {
  const processor = side === 'server' ? server : generator
  const taskset = programAt('/usr/bin/taskset', '/bin/taskset')
  return processor && taskset ? [taskset, ['-c', processor, command, ...args]] : [command, args]
}
