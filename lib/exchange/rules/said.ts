import type { Content } from '@/lib/records/schema/content'
import { type Group, groupsIn } from '../schema/columns'
import { blockOfContent, cellText } from './cell-words'
import type { Block } from './layout'
import type { Existing, Planning } from './planning'

const locales = ['lt', 'en'] as const

/** Whether the file says of a record what an export of it would: then nothing of it is touched, however it was written. */
export function saysTheSame({ group, told, columns }: Planning, block: Block, { id, content }: Existing) {
  const own = said(group, block, columns)
  return locales.some((locale) => said(group, blockOfContent(group, id, content, { ...told, locale }), columns) === own)
}

/** What a column or a list of the file says as an export would is kept as the record has it. */
export function keepWhatIsSaid({ group, told, columns }: Planning, block: Block, before: Content, content: Content) {
  const asExported = locales.map((locale) => blockOfContent(group, null, before, { ...told, locale }))
  for (const column of group.columns)
    if (column.holds === 'field') {
      const isSaid =
        !columns.has(column.key) ||
        locales.some(
          (locale) =>
            clean(cellText(column.field, before[column.name], { ...told, locale })) === clean(block.cells[column.key]),
        )
      if (isSaid) content[column.name] = before[column.name] ?? null
    }
  for (const inner of group.inner) {
    const own = JSON.stringify((block.lists[inner.name] ?? []).map((row) => said(inner, row, columns)))
    const isMapped = groupsIn(inner).some((one) => one.columns.some(({ key }) => columns.has(key)))
    const isSaid = asExported.some(
      ({ lists }) => JSON.stringify((lists[inner.name] ?? []).map((row) => said(inner, row, columns))) === own,
    )
    if (!isMapped || isSaid) content[inner.name] = before[inner.name] ?? []
  }
}

/** All that a block says in the columns that are read, as one text to compare. */
function said(group: Group, { cells, lists }: Omit<Block, 'line'>, columns: Map<string, number>): string {
  const own = group.columns.filter(({ key }) => columns.has(key) && key !== 'id').map(({ key }) => clean(cells[key]))
  return JSON.stringify([
    own,
    ...group.inner.map((inner) => (lists[inner.name] ?? []).map((row) => said(inner, row, columns))),
  ])
}

function clean(text = '') {
  return text.replace(/\r\n?/g, '\n').trim()
}
