import type { Point } from './point'

/** Marks that lie too close to be told apart, and the middle between them. */
export type Cluster<Mark extends Point> = Point & { members: Mark[] }

/**
 * Joins marks nearer to one another than `reach`. Each mark goes to the first cluster whose middle is near enough, taken
 * from west to east and north to south, so the same marks give the same clusters in whatever order they come.
 */
export function clusters<Mark extends Point>(marks: Mark[], reach: number): Cluster<Mark>[] {
  const found: Cluster<Mark>[] = []
  for (const mark of [...marks].sort((a, b) => a.x - b.x || a.y - b.y)) {
    const near = found.find(({ x, y }) => Math.hypot(x - mark.x, y - mark.y) < reach)
    const cluster = near ?? { x: 0, y: 0, members: [] }
    if (!near) found.push(cluster)
    cluster.members.push(mark)
    cluster.x = mean(cluster.members.map(({ x }) => x))
    cluster.y = mean(cluster.members.map(({ y }) => y))
  }
  return found
}

const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
