import type { Content, Row, Value } from '../schema/content'
import { type ColumnField, columnsOf, type Field, type LinksField, type RowsField } from '../schema/fields'
import { isSame } from './content'
import { idIn, listFields, listIn, listOut } from './rows'

/**
 * One thing two people have differently: a column, or one row of a list. `default` is whose change it is, null when both
 * changed it since the version they began with.
 */
export type Unit = {
  unit: string
  name: string
  base: Value | Row
  mine: Value | Row
  theirs: Value | Row
  default: 'mine' | 'theirs' | null
} & ({ column: ColumnField } | { list: RowsField | LinksField })

type Fields = { [name: string]: Field }
type Sides = { base: Content; mine: Content; theirs: Content }

/** In what one's own text differs from what someone else saved meanwhile, with the version both began with. */
export function unitsOf(fields: Fields, { base, mine, theirs }: Sides): Unit[] {
  const columns = columnsOf(fields).map(([name, column]): Unit => {
    const sides = { base: base[name] ?? null, mine: mine[name] ?? null, theirs: theirs[name] ?? null }
    return { unit: name, name, column, ...sides, default: verdict(sides) }
  })
  const rows = listFields(fields).flatMap(([name, list]) =>
    idsIn(list, name, { base, mine, theirs }).map((id): Unit => {
      const sides = {
        base: rowOf(list, base[name], id),
        mine: rowOf(list, mine[name], id),
        theirs: rowOf(list, theirs[name], id),
      }
      return { unit: `${name}:${id}`, name, list, ...sides, default: verdict(sides) }
    }),
  )
  return [...columns, ...rows].filter((unit) => !isSame(unit.mine as Value, unit.theirs as Value))
}

type Three = { base: Value | Row; mine: Value | Row; theirs: Value | Row }

function verdict({ base, mine, theirs }: Three) {
  if (isSame(base as Value, theirs as Value)) return 'mine'
  return isSame(base as Value, mine as Value) ? 'theirs' : null
}

/** The ids of all rows of a list; one's own new rows are known by their place. */
function idsIn(list: RowsField | LinksField, name: string, { mine, theirs }: Sides) {
  return [...new Set([...idsOf(list, mine[name]), ...idsOf(list, theirs[name])])]
}

function idsOf(list: RowsField | LinksField, value: Value | undefined) {
  return listIn(list, value).map((row, at) => idIn(list, row) ?? `new-${at}`)
}

function rowOf(list: RowsField | LinksField, value: Value | undefined, id: string): Row | null {
  return listIn(list, value)[idsOf(list, value).indexOf(id)] ?? null
}

type Choice = 'mine' | 'theirs' | 'written'
type Choices = { take?: Record<string, Choice>; written?: Record<string, string> }

/**
 * The content that was chosen: what only one side changed is that side's unless chosen otherwise; of what both changed nothing
 * is chosen for them. `undecided` are the units that still need a choice.
 */
export function merged(fields: Fields, sides: Sides, { take = {}, written = {} }: Choices) {
  const units = unitsOf(fields, sides)
  const choices = new Map(units.map(({ unit, default: side }) => [unit, take[unit] ?? side]))
  const content: Content = { ...sides.theirs }

  for (const [name] of columnsOf(fields)) {
    const choice = choices.get(name)
    if (choice === 'mine') content[name] = sides.mine[name] ?? null
    if (choice === 'written') content[name] = written[name]?.trim() || null
  }
  for (const [name, list] of listFields(fields)) {
    const ids = idsIn(list, name, sides)
    const rows = ids.map((id) => {
      const side = choices.get(`${name}:${id}`) === 'mine' ? sides.mine : sides.theirs
      return rowOf(list, side[name], id)
    })
    content[name] = listOut(
      list,
      rows.filter((row) => row !== null),
    )
  }
  return { content, undecided: units.filter(({ unit }) => choices.get(unit) === null).map(({ unit }) => unit) }
}
