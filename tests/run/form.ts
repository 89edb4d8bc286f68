import { type DefaultTreeAdapterMap, parse } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const isElement = (node: Node): node is Element => 'tagName' in node
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : [])
const all = (node: Node): Element[] =>
  childrenOf(node).flatMap((child) => [...(isElement(child) ? [child] : []), ...all(child)])
const attribute = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value
const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''))

/**
 * What a browser without scripts sends of the form that has a field of this name: each field with what it holds, other than
 * buttons; then with what is typed.
 */
export function formWith(html: string, field: string, typed: Record<string, string>) {
  const form = all(parse(html)).find(
    (element) => element.tagName === 'form' && all(element).some((one) => attribute(one, 'name') === field),
  )
  if (!form) throw new Error(`No form has a field named ${field}`)

  const sent = new FormData()
  for (const element of all(form)) {
    const name = attribute(element, 'name')
    if (!name || attribute(element, 'disabled') !== undefined) continue
    const value = heldBy(element)
    if (value !== null) sent.append(name, value)
  }
  for (const [name, value] of Object.entries(typed)) sent.set(name, value)
  return sent
}

function heldBy(element: Element) {
  if (element.tagName === 'textarea') return textOf(element).replace(/^\n/, '')
  if (element.tagName === 'select') {
    const options = all(element).filter(({ tagName }) => tagName === 'option')
    const chosen = options.find((option) => attribute(option, 'selected') !== undefined) ?? options[0]
    return chosen ? (attribute(chosen, 'value') ?? textOf(chosen)) : null
  }
  if (element.tagName !== 'input') return null
  const type = attribute(element, 'type')
  if (type === 'submit' || type === 'button' || type === 'file') return null
  if ((type === 'checkbox' || type === 'radio') && attribute(element, 'checked') === undefined) return null
  return attribute(element, 'value') ?? ''
}
