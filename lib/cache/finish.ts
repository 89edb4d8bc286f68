import { createHash } from 'node:crypto'
import { policyWithStyles } from '@/lib/content-policy'
import type { Answer } from './answer'
import type { Sheets } from './sheets'
import { edited, outline } from './strip'

/**
 * An answer as readers get it: a document without scripts, and with those rules of its style sheets in it that can apply to
 * what it holds, so that nothing has to be loaded before it is shown. What moves elsewhere has no body.
 */
export async function finish(answer: Answer, sheets: Sheets): Promise<Answer> {
  const { status, headers, body } = answer
  if (status >= 300 && status < 400) return { ...answer, body: Buffer.alloc(0) }
  if (!/^text\/html\b/.test(String(headers.get('content-type') ?? ''))) return answer

  const html = body.toString()
  const { idle, sheets: named, classes } = outline(html)
  const found = await Promise.all(named.map(({ address }) => sheets(address)))
  const [first, ...others] = named.map(({ place }) => place)
  if (!first || found.includes(null)) return { ...answer, body: Buffer.from(edited(html, idle)) }

  const rules = found.map((sheet) => sheet?.(classes)).join('')
  // Whatever a sheet holds, it cannot end the element it stands in.
  const styles = rules.replaceAll('</', '<\\/')
  const text = edited(html, [...idle, ...others, [first[0], first[1], `<style>${styles}</style>`]])
  return { ...answer, headers: headersWith(headers, styles), body: Buffer.from(text) }
}

/** Nothing is told to be loaded early that the document brings along, and its policy allows these styles alone. */
function headersWith(headers: Answer['headers'], styles: string): Answer['headers'] {
  const hash = `sha256-${createHash('sha256').update(styles).digest('base64')}`
  const early = [headers.get('link') ?? []]
    .flat()
    .join(', ')
    .split(/,\s*(?=<)/)
  const changed = new Map(headers)
  changed.set('link', early.filter((link) => link && !/; ?as="?style/.test(link)).join(', '))
  changed.set('content-security-policy', policyWithStyles(String(headers.get('content-security-policy')), hash))
  if (!changed.get('link')) changed.delete('link')
  return changed
}
