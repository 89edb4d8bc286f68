import type { Planned, Planning } from './planning'

/** New priorities without a place come last; two in one place are refused, whoever stood there before. */
export function refusePlaces({ byId, columns }: Planning, planned: Planned[]): Planned[] {
  const taken = new Map([...byId.values()].map(({ id, content }) => [id, Number(content.position)]))
  for (const { id, content } of planned) if (id && content?.position) taken.set(id, Number(content.position))
  const places = [...taken.values()]
  let last = Math.max(0, ...places)
  return planned.map((one) => {
    if (!one.content) return one
    if (!one.content.position) return { ...one, content: { ...one.content, position: ++last } }
    if (places.filter((place) => place === one.content?.position).length === 1) return one
    const wrong = {
      line: one.line,
      column: columns.get('position') ?? null,
      key: 'position',
      why: 'duplicate' as const,
    }
    return { ...one, verdict: 'refused', content: null, changes: [], wrong: [wrong] }
  })
}
