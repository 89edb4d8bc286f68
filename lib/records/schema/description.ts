import type { Permission } from '@/lib/auth/permissions'
import type { FieldReason } from '@/lib/refusal'
import type { Prisma } from '@/prisma/client/client'
import type { Field, FieldsOf, ListName, PairName, Scalars } from './fields'

type ModelName = Prisma.ModelName

/** How a type of record is named in code: its model, with a small first letter. */
export type RecordKey = Uncapitalize<ModelName>

type Column<M extends ModelName> = keyof Scalars<M> & string
/** A field, or with a dot a field of the record's rows. */
type Part<M extends ModelName> = Column<M> | PairName<M> | `${ListName<M>}.${string}`

type Wire<T> = T extends Date ? string : T extends { toFixed: unknown; toNumber: unknown } ? string : T
type WireOf<C> = { [K in keyof C]: Wire<C[K]> }

/** The content of a record as its own rules see it. */
export type ContentOf<M extends ModelName> = WireOf<Scalars<M>> & {
  [K in ListName<M>]: Prisma.TypeMap['model'][M]['payload']['objects'][K] extends { scalars: infer C }[]
    ? WireOf<C>[]
    : never
}

/** The kinds of records that public pages are made of. */
type PublicKind =
  | 'municipality'
  | 'page-texts'
  | 'partner-cities'
  | 'agreements'
  | 'networks'
  | 'trips'
  | 'people'
  | 'mayor'
  | 'agenda'

/** The names by which a record may be another, where the fields of `same` agree; nearly, or exactly; at most so many days apart. */
export type Alikeness<Own extends string = string> = {
  names: readonly Own[]
  same?: readonly Own[]
  exact?: true
  within?: { moment: Own; days: number }
}

type Shape<Name extends string, Own extends string, List extends string, Content, Derived> = {
  /** The list's place in the office: `partner-cities`. */
  path: string
  /** The address of its list in the office, where that is not among the register's. */
  at?: string
  /** Whose the records are: a municipality's own (unless it says otherwise), all municipalities', the municipality itself. */
  owner?: 'portal' | 'itself'
  /** Who may edit: `register:edit` unless it says otherwise. */
  permission?: Permission
  /** Which parts of the public site depend on the record (`changed` of the page cache). */
  changes: readonly PublicKind[]
  /** The fields that name the record, and those that tell it from others of the same name. */
  title: readonly Name[]
  context?: readonly Name[]
  /** What else it is found by in lists and pickers. */
  search?: readonly Name[]
  list?: { columns: readonly Name[]; filters?: readonly Own[]; sort: { by: Name; descending?: true } }
  /** What its public address is made of: one for each language, or one for both. */
  slug?: { kind: 'pair' | 'one'; of: readonly Name[] }
  /** By what it may be a record entered before: by any of these. */
  alike?: readonly Alikeness<Own>[]
  /** What the fields must obey together. */
  rules?: (content: Content) => FieldReason[]
  /** Columns that follow from the rest. */
  derive?: (content: Content) => Derived
  /** The smallest form, which makes such a record in the middle of another form. */
  quick?: readonly (Name | List)[]
  /** What can be set to many records at once. */
  settable?: readonly Own[]
  /** Whether a new one may be repeated every week or month: each becomes an entry of its own. */
  repeats?: true
  /** Written by forms of its own; the register only names it. */
  elsewhere?: true
  /** There is one from the start: none is made here and none recycled. */
  fixed?: true
  /** The part of the public address after the municipality, where the record has a page. */
  publicPath?: { lt: string; en: string }
}

/** A type of record as the engine sees it, whichever it is. */
export type RecordDescription = Shape<string, string, string, never, object> & {
  key: RecordKey
  model: ModelName
  sections: { [section: string]: { [name: string]: Field } }
  fields: { [name: string]: Field }
}

/**
 * One description of a type of record, from which its form, its list, its checks, its history and its writes follow
 * (docs/decisions/0014). A field that the model does not have does not compile.
 */
export function describeRecord<M extends ModelName>(
  model: M,
  description: Shape<Part<M>, Column<M>, ListName<M>, ContentOf<M>, Partial<WireOf<Scalars<M>>>> & {
    /** What is typed, in the order of the form. */
    sections: { [section: string]: FieldsOf<M> }
  },
): RecordDescription {
  const fields = Object.assign({}, ...Object.values(description.sections)) as { [name: string]: Field }
  const key = (model.charAt(0).toLowerCase() + model.slice(1)) as RecordKey
  return { ...description, key, model, fields } as unknown as RecordDescription
}
