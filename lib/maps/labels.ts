import { textWidth } from '@/lib/text/width'
import type { Point } from './point'

type Box = { left: number; top: number; right: number; bottom: number }
type Anchor = 'start' | 'middle' | 'end'

/**
 * Names to be written beside a mark, one under the other. `key` is the mark's; the heavier of two that want one spot gets
 * it; `outward` is the side on which no arc arrives, 1 the right, -1 the left.
 */
export type LabelWish = Point & { key: string; lines: string[]; weight: number; outward: 1 | -1 }

/** Where the first line of a label stands: its baseline's start, middle or end. The rest follow at `lineHeight`. */
export type Label = Point & { key: string; anchor: Anchor; lineHeight: number }

/** How large the letters are, how far they stand from the middle of a mark, and the frame they must stay in. */
export type Lettering = { size: number; gap: number; width: number; height: number }

/** Sides of a mark in order of taste for one whose outward side is the right; otherwise mirrored. */
const sides = [
  { dx: 1, dy: 0 },
  { dx: 0.7, dy: -0.8 },
  { dx: 0.7, dy: 0.8 },
  { dx: 0, dy: -1.1 },
  { dx: 0, dy: 1.1 },
  { dx: -0.7, dy: -0.8 },
  { dx: -0.7, dy: 0.8 },
  { dx: -1, dy: 0 },
]

/**
 * Places the names that find room beside their marks without covering a mark or another name. The heavier go first, and of
 * equal ones that with the fewest free sides; names that find no room are not among the result. The same wishes always give
 * the same places.
 */
export function placeLabels(wishes: LabelWish[], marks: Point[], lettering: Lettering): Label[] {
  const dots = marks.map(({ x, y }) => around(x, y, lettering.gap * 0.6))
  const taken: Box[] = []
  const placed: Label[] = []
  let waiting = wishes.map((wish) => ({ wish, places: placesOf(wish, lettering).filter(fits(dots)) }))

  while (waiting.length > 0) {
    waiting = waiting
      .map(({ wish, places }) => ({ wish, places: places.filter(fits(taken)) }))
      .filter(({ places }) => places.length > 0)
    const [next] = waiting.toSorted((a, b) => b.wish.weight - a.wish.weight || a.places.length - b.places.length)
    const [place] = next?.places ?? []
    if (!next || !place) break
    taken.push(place.box)
    placed.push(place.label)
    waiting = waiting.filter((other) => other !== next)
  }
  return placed
}

type LabelPlace = { label: Label; box: Box }

/** The places beside a mark that lie within the frame, the preferred first. */
function placesOf({ key, x, y, lines, outward }: LabelWish, { size, gap, width, height }: Lettering): LabelPlace[] {
  const lineHeight = size * 1.15
  const across = Math.max(...lines.map((line) => textWidth(line, size)))
  const tall = lineHeight * lines.length

  return sides
    .map(({ dx, dy }) => {
      const at = x + dx * outward * gap
      const anchor: Anchor = dx === 0 ? 'middle' : dx * outward > 0 ? 'start' : 'end'
      const left = anchor === 'start' ? at : anchor === 'end' ? at - across : at - across / 2
      const top = y - tall / 2 + dy * (gap * 0.6 + tall / 2)
      const label = { key, x: Math.round(at), y: Math.round(top + size * 0.92), anchor, lineHeight }
      return { label, box: { left, top, right: left + across, bottom: top + tall } }
    })
    .filter(({ box }) => box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2)
}

const around = (x: number, y: number, by: number): Box => ({ left: x - by, top: y - by, right: x + by, bottom: y + by })

const fits =
  (taken: Box[]) =>
  ({ box }: LabelPlace) =>
    !taken.some((other) => overlap(box, other))

function overlap(a: Box, b: Box) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
