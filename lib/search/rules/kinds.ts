/** What the search finds, by the model that holds it, in the order equals are shown. */
export const kindOfRecord = {
  Municipality: 'municipality',
  PartnerCity: 'partnerCity',
  Network: 'network',
  Official: 'official',
  Agreement: 'agreement',
  BusinessTrip: 'trip',
  AgendaEvent: 'agendaEvent',
  MayorStatement: 'mayor',
  Priority: 'priority',
} as const

export type RecordType = keyof typeof kindOfRecord
export type SearchKind = (typeof kindOfRecord)[RecordType]

export const recordTypes = Object.keys(kindOfRecord) as RecordType[]
export const searchKinds = Object.values(kindOfRecord)

export function recordTypeOf(kind: SearchKind): RecordType {
  return recordTypes.find((type) => kindOfRecord[type] === kind) ?? 'Municipality'
}

/** Kinds of which there may be a great many records, so that the newest are looked at. */
export function hasMany(kind: SearchKind) {
  return kind === 'trip' || kind === 'agendaEvent'
}

export function isRecordType(text: string): text is RecordType {
  return Object.hasOwn(kindOfRecord, text)
}

/** How a kind stands among equals: the greater comes first. */
export function weightOf(type: RecordType) {
  return recordTypes.length - recordTypes.indexOf(type)
}

/** The kinds of which there may be a million; documents of the others are few. */
export const kindsOfMany: SearchKind[] = ['trip', 'agendaEvent']
