import type { Portal } from './portal'

/** What a process held, in megabytes, from a moment until `end`: sampled every ten seconds. */
export function watchMemory(portal: Portal) {
  const samples: { minute: number; megabytes: number }[] = []
  const sampling = setInterval(
    () => samples.push({ minute: samples.length / 6, megabytes: portal.resident() / 1024 ** 2 }),
    10_000,
  )
  return {
    end() {
      clearInterval(sampling)
      const held = samples.map(({ megabytes }) => megabytes)
      return { least: Math.min(...held), greatest: Math.max(...held), slope: slope(samples) }
    },
  }
}

/** Megabytes a minute: the straight line of least squares. */
function slope(samples: { minute: number; megabytes: number }[]) {
  const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
  const x = mean(samples.map(({ minute }) => minute))
  const y = mean(samples.map(({ megabytes }) => megabytes))
  const rise = samples.reduce((sum, { minute, megabytes }) => sum + (minute - x) * (megabytes - y), 0)
  return rise / samples.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0)
}
