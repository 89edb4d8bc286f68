import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect } from 'vitest'

/** What somebody saved: the text was kept as this version, or was not, as it was typed in an older one. */
export type Answer = { kept: number } | 'stale'

/** A record several people have open; each opens it once and saves texts that say whose and which they are. */
export type Shared = {
  now: () => Promise<number>
  save: (editor: number, opened: number, text: string) => Promise<Answer>
  /** Every text the record ever had, by version, the latest last; of a record without history the latest alone. */
  texts: () => Promise<{ version: number; text: string | null }[]>
  hasHistory: boolean
}

/** The same numbers in every run. */
export function randomFrom(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

/**
 * So many times, two to eight editors who opened a record in one version or another save it, each once or twice, beginning at
 * random moments; those who save at once wait for nobody. Nothing that was acknowledged is lost, nothing else is there.
 */
export async function interleave(shared: Shared, times: number, below: (limit: number) => number) {
  const acknowledged = new Map<number, string>()
  const sum = { attempts: 0, kept: 0, stale: 0 }
  const first = await shared.now()

  for (let round = 0; round < times; round++) {
    const opened = await shared.now()
    const editors = Array.from({ length: 2 + Math.min(below(7), below(7)) }, async (_, editor) => {
      let version = opened
      for (let time = 0; time <= (below(6) === 0 ? 1 : 0); time++) {
        for (let turn = below(12); turn > 0; turn--) await nextTurn()
        const text = `${round}-${editor}-${time}`
        sum.attempts += 1
        const answer = await shared.save(editor, version, text)
        if (answer === 'stale') {
          sum.stale += 1
          // Some look again and save once more, others go.
          version = await shared.now()
          continue
        }
        sum.kept += 1
        expect(acknowledged.has(answer.kept), `version ${answer.kept} given twice`).toBe(false)
        acknowledged.set(answer.kept, text)
        version = answer.kept
      }
    })
    await Promise.all(editors)
  }

  expect(sum.kept + sum.stale).toBe(sum.attempts)
  const found = (await shared.texts()).filter(({ version }) => version > first)
  const expected = [...acknowledged].sort(([a], [b]) => a - b).map(([version, text]) => ({ version, text }))
  expect(expected.map(({ version }) => version)).toEqual(expected.map((_, at) => first + 1 + at))
  expect(found).toEqual(shared.hasHistory ? expected : expected.slice(-1))
  return sum
}
