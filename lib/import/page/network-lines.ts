import { findDates } from '@/lib/dates/read-date'
import { isMissing, oneSpaced, withoutBullet } from '../lines'
import { tellsDocument } from './documents'
import { beginsNetwork, endsWithMembership, isMembershipLine, readNetwork, soundsLikeNetwork } from './networks'
import type { Context } from './page-context'
import { placesFirst } from './places'
import type { Column } from './table'

const known = (cell = '') => (isMissing(cell) ? null : oneSpaced(cell))

export function readNetworkCells({ page, columns }: Context, cells: string[], networkAt: number) {
  const cell = (column: Column) => known(cells[columns?.indexOf(column) ?? -1])
  const network = readNetwork([cells[networkAt] ?? ''])
  if (!network) return false
  const since = cell('since')
  const others = cells
    .filter((_, index) => columns?.[index] === 'other')
    .map(oneSpaced)
    .filter(Boolean)
  page.networks.push({
    ...network,
    since: findDates(since ?? '')[0]?.startsOn ?? network.since,
    coordinator: cell('coordinator') ?? network.coordinator,
    description: others.join('\n\n') || network.description,
  })
  if (since && !findDates(since)[0]?.startsOn) page.notUnderstood.push(since)
  return true
}

/** "Narystė: nuo 1998 m." ends an entry; "Eurocities – narys nuo 1997 m." is one by itself. */
export function readMembership(context: Context, text: string) {
  const coordinator = /^(?:koordinuoja|koordinatorius|koordinatorė|coordinat(?:or|ed by))\s*:\s*(.+)$/iu.exec(text)?.[1]
  const last = context.page.networks.at(-1)
  if (coordinator && last && !last.coordinator && !context.prose.length) {
    last.coordinator = oneSpaced(coordinator)
    return true
  }
  if (isMembershipLine(text)) {
    if (!context.prose.length) return false
    context.prose.push(text)
    endProse(context, true)
    return true
  }
  if (tellsDocument(text)) return false
  if (endsWithMembership(text) && isNameLine(context.prose.at(-1))) {
    context.prose.push(text)
    endProse(context, true)
    return true
  }
  const [network] = [readNetwork([withoutBullet(text)])]
  const short =
    /^(.{2,110}?)[\s,(–-]+(?:narys|narė|nariai|narystė|member|nuo|since|įstojo|istojo|joined)\b/iu.test(text) &&
    text.length < 200
  if (
    !network?.since ||
    !short ||
    !(soundsLikeNetwork(text) || /nar(?:ys|ė|yst)|member/iu.test(text)) ||
    placesFirst(withoutBullet(text))
  )
    return false
  endProse(context)
  context.page.networks.push(network)
  context.row = null
  return true
}

/** Decides what the paragraphs gathered so far are: a network from where one begins, the rest is kept as it is. */
export function endProse({ page, prose }: Context, membershipTold = false) {
  const waiting = prose.splice(0)
  const told = waiting.findIndex(beginsNetwork)
  const from = told < 0 && membershipTold ? nameLine(waiting) : told
  const network = from < 0 ? null : readNetwork(waiting.slice(from))
  if (!network || (!membershipTold && !network.since && !/\(/.test(waiting[from] ?? ''))) {
    page.notUnderstood.push(...waiting)
    return
  }
  page.notUnderstood.push(...waiting.slice(0, from))
  page.networks.push(network)
}

const isNameLine = (text = '') => text.length > 1 && text.length < 120 && !/[.:]$/.test(text) && !beginsNetwork(text)

/** Without a dash, the name is the short line above the description. */
function nameLine(waiting: string[]) {
  const last = waiting.length - 2
  for (let at = last; at >= 0; at--) {
    if (isNameLine(waiting[at])) return at
  }
  return Math.max(0, last)
}
