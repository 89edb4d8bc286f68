import type { GeoContext } from 'd3-geo'

type Pair = [number, number]

/** How exactly a drawing is made. */
export type Precision = {
  /** Parts a unit of the picture is divided into; the path counts these parts, and whoever draws it scales it down. */
  detail: number
  /** How far a line may run beside the true one, in parts. */
  tolerance: number
  /** Rings that enclose fewer square parts are left out. */
  leastArea: number
}

/**
 * Takes what d3-geo draws and gives it as the shortest SVG path of whole numbers: points that say nothing are dropped,
 * steps are relative, rings too small to see are left out.
 */
export function pathWriter({ detail, tolerance, leastArea }: Precision): GeoContext & { path: () => string } {
  const lines: { points: Pair[]; closed: boolean }[] = []
  const current = () => lines.at(-1)

  return {
    beginPath() {},
    arc() {},
    moveTo(x, y) {
      lines.push({ points: [[x * detail, y * detail]], closed: false })
    },
    lineTo(x, y) {
      current()?.points.push([x * detail, y * detail])
    },
    closePath() {
      const line = current()
      if (line) line.closed = true
    },
    path: () =>
      lines
        .filter(({ points, closed }) => !closed || Math.abs(area(points)) >= leastArea)
        .map(({ points, closed }) => written(closed ? ring(points, tolerance) : simplified(points, tolerance), closed))
        .join(''),
  }
}

/** A ring is made lighter in two halves, split at the point farthest from its first, so that it does not collapse. */
function ring(points: Pair[], tolerance: number): Pair[] {
  const [start] = points
  if (!start) return []
  const distances = points.map(([x, y]) => Math.hypot(x - start[0], y - start[1]))
  const far = distances.indexOf(Math.max(...distances))
  const there = simplified(points.slice(0, far + 1), tolerance)
  const back = simplified([...points.slice(far), start], tolerance)
  return [...there, ...back.slice(1, -1)]
}

/** Douglas and Peucker's: keep the ends, and the farthest point between them while it is farther than the tolerance. */
function simplified(points: Pair[], tolerance: number): Pair[] {
  const [first, last] = [points[0], points.at(-1)]
  if (points.length < 3 || !first || !last) return points
  let at = 0
  let most = 0
  points.forEach((point, index) => {
    const distance = fromLine(point, first, last)
    if (distance > most) [at, most] = [index, distance]
  })
  if (most <= tolerance) return [first, last]
  return [...simplified(points.slice(0, at + 1), tolerance), ...simplified(points.slice(at), tolerance).slice(1)]
}

function fromLine([x, y]: Pair, [x1, y1]: Pair, [x2, y2]: Pair) {
  const length = Math.hypot(x2 - x1, y2 - y1)
  if (length === 0) return Math.hypot(x - x1, y - y1)
  const along = Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length ** 2))
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))
}

function area(points: Pair[]) {
  return points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y]
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}

/** Steps that stay on the same whole number are left out; a ring left with fewer than three points is not drawn. */
function written(points: Pair[], closed: boolean) {
  const rounded = points.map(([x, y]): Pair => [Math.round(x), Math.round(y)])
  const kept = rounded.filter(([x, y], index) => {
    const before = rounded[index - 1]
    return !before || before[0] !== x || before[1] !== y
  })
  const [start, ...rest] = kept
  if (!start || rest.length < (closed ? 2 : 1)) return ''

  let [x, y] = start
  const steps = rest.map(([toX, toY]) => {
    const step = pair(toX - x, toY - y)
    ;[x, y] = [toX, toY]
    return step
  })
  return `M${pair(...start)}l${joined(steps)}${closed ? 'z' : ''}`
}

const pair = (x: number, y: number) => `${x}${y < 0 ? '' : ' '}${y}`

/** A minus sign separates numbers by itself. */
const joined = (steps: string[]) =>
  steps.reduce((text, step) => `${text}${text && !step.startsWith('-') ? ' ' : ''}${step}`, '')
