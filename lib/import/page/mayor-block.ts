import { fold } from '@/lib/text/fold'
import { linesOf, oneSpaced, tidy, withoutBullet } from '../lines'

/** The block about the mayor on a page; `agenda` is what stands under the agenda's heading, null without that heading. */
export type MayorBlock = { heading: string; statement: string | null; agenda: string[] | null; priorities: string[] }

const mayor = /^(?:(?:\S+ ){0,3}(?:meras|mere)|mayor(?: of (?:the )?\S+(?: \S+)?)?)$/
const agenda = /^(?:(?:mero |meres )?darbotvarke|(?:mayor'?s )?agenda):?$/
const priorities = /^(?:\S+ ){0,2}(?:prioritetai|priorities):?$/

/** Reads the mayor's statement, agenda and priorities from the text of a page, or null when there is no such block. */
export function readMayorBlock(text: string): MayorBlock | null {
  const lines = linesOf(tidy(text)).map((line) => line.text.trim())
  const start = lines.findIndex((line) => line.length < 80 && mayor.test(fold(line)))
  if (start < 0) return null

  const block: MayorBlock = { heading: oneSpaced(lines[start] ?? ''), statement: null, agenda: null, priorities: [] }
  let part: 'statement' | 'agenda' | 'priorities' = 'statement'
  const statement: string[] = []
  for (const line of lines.slice(start + 1)) {
    if (agenda.test(fold(line))) {
      part = 'agenda'
      block.agenda = []
    } else if (priorities.test(fold(line))) part = 'priorities'
    else if (part === 'statement') statement.push(oneSpaced(line.replace(/[❯›»>]+\s*$/, '')))
    else if (part === 'agenda') block.agenda?.push(oneSpaced(line))
    else block.priorities.push(oneSpaced(withoutBullet(line)))
  }
  block.statement = statement.filter(Boolean).join('\n\n') || null
  return block
}
