import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element
type Cut = [from: number, to: number]

/**
 * A document without what only a browser that runs scripts has a use for: scripts, what is loaded early for them,
 * and the comments by which React would find its way. Data blocks (JSON-LD) stay, and every other byte is as it was.
 */
export function withoutScripts(html: string) {
  const cuts: Cut[] = []
  const waiting: Node[] = [parse(html, { sourceCodeLocationInfo: true })]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const dropped = node.nodeName === '#comment' || ('tagName' in node && isForScripts(node))
    const place = dropped ? placeOf(node, html.length) : null
    if (place) cuts.push(place)
    else waiting.push(...within(node))
  }
  return without(html, cuts)
}

/** A script that is never closed is one to the end of the document. */
function placeOf(node: Node, end: number): Cut | null {
  const place = node.sourceCodeLocation
  if (!place) return null
  const open = node.nodeName === 'script' && !('endTag' in place && place.endTag)
  return [place.startOffset, open ? end : place.endOffset]
}

function within(node: Node) {
  return 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : []
}

function isForScripts({ tagName, attrs }: Element) {
  const attribute = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value.toLowerCase()
  if (tagName === 'script') return attribute('type') !== 'application/ld+json'
  const early = tagName === 'link' && attribute('rel')
  return early === 'modulepreload' || (early === 'preload' && attribute('as') === 'script')
}

function without(text: string, cuts: Cut[]) {
  const kept: string[] = []
  let at = 0
  for (const [from, to] of cuts.sort(([a], [b]) => a - b)) {
    kept.push(text.slice(at, from))
    at = to
  }
  return kept.join('') + text.slice(at)
}
