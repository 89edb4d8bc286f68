import { type ChildNode, parse } from 'postcss'

/** The rules of a style sheet that can apply in a document with these classes, in their order. */
export type Sheet = (classes: ReadonlySet<string>) => string

/** Takes a style sheet apart; what it loads is named from the root, so that its rules can stand in any document. */
export function readSheet(text: string, address: string): Sheet {
  const rooted = text.replace(/url\((["']?)(?!data:|#)([^"')]+)\1\)/g, (_, quote, file) => {
    return `url(${quote}${new URL(file, `http://here${address}`).pathname}${quote})`
  })
  const parts = parse(rooted).nodes.map(partOf)
  return (classes) => parts.map((part) => part(classes)).join('')
}

/** At-rules that hold rules; all others are taken whole, as a typeface is. */
const conditions = /^(media|supports|layer|container)$/

function partOf(node: ChildNode): Sheet {
  if (node.type === 'comment') return () => ''
  if (node.type === 'rule') {
    const ways = node.selectors.map(classesOf)
    const whole = node.toString()
    return (classes) => (ways.some((needed) => needed.every((name) => classes.has(name))) ? whole : '')
  }
  if (node.type === 'decl' || !node.nodes || !conditions.test(node.name)) {
    const whole = node.type === 'atrule' && node.nodes ? node.toString() : `${node};`
    return () => whole
  }
  const inner = node.nodes.map(partOf)
  // The order in which layers are named is theirs, also where one is empty.
  const always = node.name === 'layer'
  return (classes) => {
    const rules = inner.map((part) => part(classes)).join('')
    return rules || always ? `@${node.name} ${node.params}{${rules}}` : ''
  }
}

const alternatives = /:(?:not|is|where|has)\([^()]*\)/g

/** The classes without which nothing can match; names that are written in codes are taken to be there. */
function classesOf(selector: string) {
  let plain = selector.replace(/\[[^\]]*\]/g, '')
  for (let before = ''; before !== plain; ) {
    before = plain
    plain = plain.replace(alternatives, '')
  }
  return [...plain.matchAll(/\.((?:\\.|[\w-]|[\u0080-\uffff])+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !/\\[\da-f]/i.test(name))
    .map((name) => name.replace(/\\(.)/g, '$1'))
}
