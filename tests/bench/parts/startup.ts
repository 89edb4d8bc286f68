import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startPortal } from '../portal'
import { spread, type Table } from '../table'

const times = 5
/** Milliseconds until the process has given back what starting took. */
const settled = 4_000

/** From the command to the first answered page, with everything installed and built: on an empty data folder, then later. */
export async function startup(): Promise<Table> {
  const [first, later, resident]: [number[], number[], number[]] = [[], [], []]
  for (let time = 0; time < times; time++) {
    const dataDir = mkdtempSync(join(tmpdir(), 'tiltas-bench-'))
    for (const seconds of [first, later]) {
      const portal = await startPortal({ dataDir })
      seconds.push(portal.startedWithin / 1000)
      if (seconds === later) {
        await pause(settled)
        resident.push(portal.resident() / 1024 ** 2)
      }
      await portal.stop()
    }
    rmSync(dataDir, { recursive: true, force: true })
  }
  return {
    title: 'Start to the first page',
    columns: ['', 'measured', 'bar'],
    rows: [
      ['first start on an empty data folder, packages and pages ready, s', spread(first, 2), ''],
      ['later start, s', spread(later, 2), '≤ 5'],
      ['memory of the idle process, four seconds after the first page, MB', spread(resident, 0), '≤ 300'],
    ],
    notes: [
      `${times} times each, on one processor. A fresh clone also installs and builds; the start prints how long that took.`,
    ],
  }
}
