import type { Group } from '../schema/columns'

/** A line of a file by the keys of its columns, with its number in the file. */
export type Line = { number: number; cells: Record<string, string> }

/** A record or a row of one: what its own columns say, on which line, and the rows of its lists. */
export type Block = { line: number; cells: Record<string, string>; lists: Record<string, Block[]> }

/**
 * A record as lines of a table: the first has its own columns, each list goes down beside them from there, a row of a list
 * as many lines as its own longest list. The id stands on every line, so that sorting the table loses nothing.
 */
export function linesOf(group: Group, block: Pick<Block, 'cells' | 'lists'>): Record<string, string>[] {
  const lines = Array.from({ length: height(group, block) }, (): Record<string, string> => ({}))
  place(group, block, lines, 0)
  const { id } = block.cells
  if (id) for (const line of lines) line.id = id
  return lines
}

type Content = Pick<Block, 'cells' | 'lists'>

function height(group: Group, { lists }: Content): number {
  const heights = group.inner.map((inner) =>
    (lists[inner.name] ?? []).reduce((sum, row) => sum + height(inner, row), 0),
  )
  return Math.max(1, ...heights)
}

function place(group: Group, { cells, lists }: Content, lines: Record<string, string>[], at: number) {
  Object.assign(lines[at] ?? {}, cells)
  for (const inner of group.inner) {
    let next = at
    for (const row of lists[inner.name] ?? []) {
      place(inner, row, lines, next)
      next += height(inner, row)
    }
  }
}

/** The records of a table: the opposite of `linesOf`, for tables that people made too. Empty lines do not count. */
export function blocksOf(group: Group, lines: Line[]): Block[] {
  const own = group.columns.map(({ key }) => key).filter((key) => key !== 'id')
  const blocks: Line[][] = []
  const byId = new Map<string, Line[]>()
  for (const line of lines) {
    if (Object.values(line.cells).every((text) => text === '')) continue
    const id = line.cells.id?.trim() ?? ''
    const begins = own.some((key) => (line.cells[key] ?? '') !== '')
    const before = id ? byId.get(id) : blocks.at(-1)
    if (before && !begins) before.push(line)
    else {
      const block = [line]
      blocks.push(block)
      if (id && !byId.has(id)) byId.set(id, block)
    }
  }
  return blocks.map((block) => blockOf(group, block))
}

function blockOf(group: Group, lines: Line[]): Block {
  const [first] = lines
  return {
    line: first?.number ?? 0,
    cells: Object.fromEntries(group.columns.map(({ key }) => [key, first?.cells[key] ?? ''])),
    lists: Object.fromEntries(group.inner.map((inner) => [inner.name, rowsIn(inner, lines)])),
  }
}

function rowsIn(group: Group, lines: Line[]): Block[] {
  const keys = group.columns.map(({ key }) => key)
  const innerKeys = keysWithin(group)
  const rows: Line[][] = []
  for (const line of lines) {
    const has = (some: string[]) => some.some((key) => (line.cells[key] ?? '') !== '')
    if (has(keys) || (rows.length === 0 && has(innerKeys))) rows.push([line])
    else rows.at(-1)?.push(line)
  }
  return rows.map((row) => blockOf(group, row))
}

function keysWithin(group: Group): string[] {
  return group.inner.flatMap((inner) => [...inner.columns.map(({ key }) => key), ...keysWithin(inner)])
}
