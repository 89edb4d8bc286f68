import type { Prisma } from '@/prisma/client/client'
import type { RecordKey } from './description'

type Common = { required?: true; hint?: true }

/** What one column holds, which decides how it is typed, checked, shown, compared and kept. */
export type ColumnField = Common &
  (
    | { kind: 'line'; lang?: 'lt' | 'en'; shape?: 'wikidata' | 'typeCode' | 'fieldCode' | 'language'; once?: true }
    | { kind: 'prose' | 'markdown'; lang?: 'lt' | 'en' }
    /** Several texts of a line each, in one column of many; in a content they are lines of one text. */
    | { kind: 'lines' }
    /** A date known in part, or a whole day. */
    | { kind: 'date'; whole?: true }
    /** A moment, typed and shown in the municipality's time zone. */
    | { kind: 'moment' }
    | { kind: 'country' | 'currency' | 'money' | 'url' | 'email' | 'colour' | 'flag' }
    | { kind: 'number'; min?: number; max?: number; fraction?: true }
    /** One of a few values; their words are the messages at `words`. */
    | { kind: 'choice'; values: readonly string[]; words: string; opening?: string }
    /** Another record. */
    | { kind: 'relation'; to: RecordKey }
  )

/** The same words in both languages, in two columns. */
type PairField = { kind: 'pair'; text: 'line' | 'prose' | 'markdown'; required?: 'lt' | 'both'; hint?: true }

/** Rows of a table of their own, in their order. They keep their ids, or are known by the columns of `key`. */
export type RowsField = {
  kind: 'rows'
  model: Prisma.ModelName
  /** The column that holds the record's id. */
  owner: string
  key?: string
  /** Whether the rows have a `position`. */
  ordered: boolean
  fields: { [name: string]: Field }
  hint?: true
}

/** Other records that belong to this one, by a table that holds nothing but the two. */
export type LinksField = {
  kind: 'links'
  model: Prisma.ModelName
  owner: string
  column: string
  to: RecordKey
  hint?: true
}

export type Field = ColumnField | PairField | RowsField | LinksField

type Payload<M extends Prisma.ModelName> = Prisma.TypeMap['model'][M]['payload']
export type Scalars<M extends Prisma.ModelName> = Payload<M>['scalars']

type PairsIn<C> = { [K in keyof C]: K extends `${infer P}Lt` ? (`${P}En` extends keyof C ? P : never) : never }[keyof C]
export type PairName<M extends Prisma.ModelName> = PairsIn<Scalars<M>> & string
export type ListName<M extends Prisma.ModelName> = {
  [K in keyof Payload<M>['objects']]: Payload<M>['objects'][K] extends unknown[] ? K : never
}[keyof Payload<M>['objects']] &
  string

type ChildFields<P> = P extends { scalars: infer C; objects: infer O }
  ? { [K in keyof C]?: ColumnField } & { [K in PairsIn<C> & string]?: PairField } & {
      [K in keyof O]?: O[K] extends (infer G)[] ? ChildRows<G> : never
    }
  : never

type ChildRows<P> = P extends { name: infer N; scalars: infer C }
  ?
      | (Omit<RowsField, 'fields' | 'model' | 'owner' | 'key'> & {
          model: N
          owner: keyof C & string
          key?: keyof C & string
          fields: ChildFields<P>
        })
      | (Omit<LinksField, 'model' | 'owner' | 'column'> & {
          model: N
          owner: keyof C & string
          column: keyof C & string
        })
  : never

/** The fields a record of this model may be described with, by their names. */
export type FieldsOf<M extends Prisma.ModelName> = { [K in keyof Scalars<M>]?: ColumnField } & {
  [K in PairName<M>]?: PairField
} & { [K in ListName<M>]?: Payload<M>['objects'][K] extends (infer P)[] ? ChildRows<P> : never }

/** The columns behind the fields, each of a pair by itself. */
export const columnsOf = onceFor((fields): [string, ColumnField][] =>
  Object.entries(fields).flatMap(([name, field]): [string, ColumnField][] => {
    if (field.kind === 'rows' || field.kind === 'links') return []
    if (field.kind !== 'pair') return [[name, field]]
    const words = (lang: 'lt' | 'en', required: boolean): ColumnField => ({
      kind: field.text,
      lang,
      ...(required && { required: true }),
    })
    return [
      [`${name}Lt`, words('lt', field.required !== undefined)],
      [`${name}En`, words('en', field.required === 'both')],
    ]
  }),
)

export const rowFields = onceFor((fields) =>
  Object.entries(fields).filter((entry): entry is [string, RowsField] => entry[1].kind === 'rows'),
)

export const linkFields = onceFor((fields) =>
  Object.entries(fields).filter((entry): entry is [string, LinksField] => entry[1].kind === 'links'),
)

/** Descriptions do not change: what follows from one is found out once, however many records are looked at. */
function onceFor<Result>(find: (fields: { [name: string]: Field }) => Result) {
  const known = new WeakMap<object, Result>()
  return (fields: { [name: string]: Field }): Result => {
    const found = known.get(fields) ?? find(fields)
    known.set(fields, found)
    return found
  }
}
