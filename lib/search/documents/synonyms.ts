import type { RecordType } from '../rules/kinds'

/** Words people use for a kind of record beside its own; found, never shown. */
export const synonyms: Record<RecordType, string> = {
  Municipality: 'savivaldybė municipality',
  PartnerCity:
    'miestas partneris, miestai partneriai, susigiminiavę miestai, partner city cities, sister city, twin town',
  Network: 'tinklas, tinklai, narystė, narystės, organizacija, network, membership, member, organisation',
  Official: 'asmuo, asmenys, person, people, official',
  Agreement: 'sutartis, susitarimas, dokumentas, agreement, document, treaty',
  BusinessTrip: 'komandiruotė, komandiruotės ataskaita, kelionė, vizitas, business trip, trip report, travel, visit',
  AgendaEvent: 'darbotvarkė, susitikimas, agenda, meeting',
  MayorStatement: 'meras, merė, mero žodis, mayor, statement',
  Priority: 'prioritetas, savivaldybės prioritetai, priority, priorities',
}

/** Other English names of a post, by what its Lithuanian title begins with. */
const postSynonyms: readonly (readonly [RegExp, string])[] = [
  [/tarybos nar/i, 'municipal councillor, city councillor, council member'],
  [/vicemer/i, 'deputy mayor, vice mayor'],
]

export function synonymsOfPost(titleLt: string) {
  return postSynonyms.flatMap(([title, words]) => (title.test(titleLt) ? [words] : []))
}

/** Other names of a type of agreement, by its code: sources call one thing several ways. */
export const typeSynonyms: Record<string, string> = {
  PROTOCOL_OF_INTENT: 'ketinimų susitarimas, letter of intent, record of intent',
  COOPERATION_PROTOCOL_OF_INTENT: 'ketinimų susitarimas, letter of intent, record of intent',
  TWINNING_AGREEMENT: 'susigiminiavę miestai, sister city agreement, twinned cities',
  TWINNING_DECLARATION: 'susigiminiavę miestai, sister city declaration, twinned cities',
  MEMORANDUM_OF_UNDERSTANDING: 'savitarpio supratimo memorandumas, MoU',
}
