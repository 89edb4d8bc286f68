/**
 * What public pages are made of, coarsely. A read declares the kinds it looks at, a write says which it changed; every page
 * made from a changed kind of that municipality is dropped.
 */
export const kinds = [
  'municipality',
  'page-texts',
  'partner-cities',
  'agreements',
  'networks',
  'trips',
  'people',
  'mayor',
  'agenda',
] as const

export type Kind = (typeof kinds)[number]

/** In place of one municipality: pages that show all of them. */
export const everyMunicipality = '*'

const kindOfRecord: Record<string, Kind | null> = {
  Municipality: 'municipality',
  PageText: 'page-texts',
  PartnerCity: 'partner-cities',
  Agreement: 'agreements',
  Network: 'networks',
  BusinessTrip: 'trips',
  NilReturn: 'trips',
  Official: 'people',
  MayorStatement: 'mayor',
  Priority: 'mayor',
  AgendaEvent: 'agenda',
  FeedbackAnswer: null,
  User: null,
}

/** The kinds that may look different after a write of a record of this type: all of them where it is not known. */
export function kindsOfRecord(recordType: string): readonly Kind[] {
  const kind = kindOfRecord[recordType]
  return kind ? [kind] : kind === null ? [] : kinds
}

/** What is kept with a page and dropped by a write: a municipality, by its id or its slug, and a kind. */
export function tagOf(municipality: string, kind: Kind) {
  return `${municipality}:${kind}`
}
