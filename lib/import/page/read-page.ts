import { readCountry } from '@/lib/countries/read-country'
import { isBullet, type Line, linesOf, oneSpaced, tidy } from '../lines'
import { tellsDocument } from './documents'
import { endProse, readMembership } from './network-lines'
import { beginsNetwork, isContact } from './networks'
import type { Context, ReadPage } from './page-context'
import { isPlaceName, placesFirst } from './places'
import { readCells, readMore, readRow } from './row-lines'
import { columnsOf, isTableHead } from './table'

/**
 * Reads the text of a page about international relations: networks with their membership, and a table or list of partner
 * cities with their documents, in Lithuanian or English. Everything else is kept word for word.
 */
export function readPage(text: string): ReadPage {
  const context: Context = {
    page: { networks: [], rows: [], notUnderstood: [] },
    row: null,
    columns: null,
    country: null,
    prose: [],
  }
  for (const line of paragraphLines(linesOf(tidy(text)))) readLine(context, line)
  endProse(context)
  return context.page
}

/** Puts together lines that were cut in the middle of a sentence or of brackets. */
function paragraphLines(lines: Line[]) {
  const joined: string[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    if (before !== undefined && continues(before, line)) joined[joined.length - 1] = `${before} ${line.text.trim()}`
    else joined.push(line.text)
  }
  return joined
}

function continues(before: string, { text, afterBlank }: Line) {
  if (afterBlank || /\t|\|/.test(before + text) || isBullet(text)) return false
  const open = before.lastIndexOf('(') > before.lastIndexOf(')')
  if (open && !placesFirst(text)) return true
  if (/^[\p{Ll}(]/u.test(text)) return true
  return before.length >= 60 && /[\p{L}\d,–-]$/u.test(before) && !tellsDocument(before) && !tellsDocument(text)
}

function readLine(context: Context, printed: string) {
  const text = printed.trim()
  if (isTableHead(text)) {
    endProse(context)
    context.columns = columnsOf(text)
    context.row = null
    context.page.notUnderstood.push(oneSpaced(text))
    return
  }
  if (readCells(context, printed) || readMembership(context, text) || readRow(context, text) || readMore(context, text))
    return

  const country = readCountry(text.replace(/:$/, ''))
  if (country && text.length < 50) {
    endProse(context)
    context.country = text.replace(/:$/, '')
    context.row = null
    context.page.notUnderstood.push(text)
    return
  }
  context.row = null
  if (isContact(text)) {
    endProse(context)
    context.page.notUnderstood.push(text)
    return
  }
  if (!isPlaceName(text)) context.country = null
  if (beginsNetwork(text) && context.prose.some(beginsNetwork)) endProse(context)
  context.prose.push(text)
}
