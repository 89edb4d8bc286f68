import type { AgreementType } from '@/lib/agreements/schema/list'
import { fold } from '@/lib/text/fold'

/** In order: the first whose every pattern is in the folded title decides. */
const rules: [AgreementType, ...RegExp[]][] = [
  [
    'MEMORANDUM_OF_UNDERSTANDING',
    /supratimo\b.*memorandum|memorandum.*\bsupratim|memorandum of (?:mutual )?understanding|\bmou\b/,
  ],
  ['MEMORANDUM_OF_AGREEMENT', /susitarimo\b.*memorandum|memorandum of agreement/],
  ['MEMORANDUM', /\bmemorandum(?:as)?\b/],
  [
    'COOPERATION_PROTOCOL_OF_INTENT',
    /\bbendradarbiavimo (?:ir \S+ )?ketinimu protokolas|protocol of intent(?:ion)?s? (?:on|for|of) co-?operation|co-?operation (?:protocol|letter) of intent/,
  ],
  ['PROTOCOL_OF_INTENT', /\bketinimu protokolas|protocol of intent|(?:letter|record|declaration) of intent/],
  [
    'COOPERATION_PROTOCOL',
    /\bbendradarbiavimo\b.*protokolas|protokolas del bendradarbiavimo|co-?operation protocol|protocol (?:on|of) co-?operation/,
  ],
  ['TWINNING_DECLARATION', /\bsusigiminiavimo\b.*deklaracija|twinning declaration|declaration (?:of|on) twinning/],
  ['FRIENDSHIP_DECLARATION', /\bdraugystes deklaracija|friendship declaration|declaration of friendship/],
  [
    'MUTUAL_COMMITMENTS_DECLARATION',
    /isipareigojimu deklaracija|declaration of mutual commitments?|mutual commitments? declaration/,
  ],
  ['SOLIDARITY_DECLARATION', /solidarumo deklaracija|declaration of solidarity|solidarity declaration/],
  ['DECLARATION', /\bdeklaracija\b|\bdeclaration\b/],
  [
    'FRIENDSHIP_COOPERATION_AGREEMENT',
    /\bdraugystes(?: ir |-| bei )(?:\S+ ir )?bendradarbiavimo\b|\bbendradarbiavimo(?: ir | bei )draugystes (?:sutartis|susitarimas)|friendship and co-?operation agreement|agreement (?:on|of) friendship and co-?operation/,
  ],
  [
    'TWINNING_AGREEMENT',
    /\bsusigiminiavimo\b.*\bsutartis\b|\bsutartis del .*susigiminiavimo|twinning agreement|twinning (?:arrangement|accord)|agreement (?:on|of) twinning|(?:sister|twin)[- ](?:city|cities|town|towns) agreement/,
  ],
  ['FRIENDSHIP_AGREEMENT', /\bdraugystes\b.*\bsutartis\b|friendship agreement|agreement (?:on|of) friendship/],
  [
    'COOPERATION_ARRANGEMENT',
    /\bbendradarbiavimo\b.*\bsusitarimas\b|\bsusitarimas del .*bendradarbiavimo|co-?operation (?:arrangement|accord)/,
  ],
  [
    'COOPERATION_AGREEMENT',
    /\bbendradarbiavimo\b.*\bsutartis\b|\bsutartis del .*bendradarbiavimo|co-?operation agreement|agreement (?:on|of|for) co-?operation/,
  ],
]

/** The kind of document a title names, in Lithuanian or English; null when the title does not say, it is never guessed. */
export function agreementTypeOf(title: string): AgreementType | null {
  const folded = fold(title).replace(/\s+/g, ' ')
  return rules.find(([, ...patterns]) => patterns.every((pattern) => pattern.test(folded)))?.[0] ?? null
}

/** Whether a text names a document: the noun of one in the nominative. */
export function namesDocument(text: string) {
  return /\b(?:sutartis|susitarimas|protokolas|memorandumas|deklaracija|chartija|aktas|agreement|arrangement|protocol|memorandum|declaration|letter of intent|charter|accord|mou|treaty)\b/.test(
    fold(text),
  )
}

/** Folded words a title of a document may begin with. */
export const titleStart =
  /^(?:bendr|bendradarbiavim|ketinim|susigiminiav|draugyst|partneryst|memorandum|supratim|susitarim|sutart|protokol|deklaracij|tarpusavio|solidarum|miestu|dvisal|trisal|keturs|daugiasal|savitarpi|abipus|ekonomin|kulturin|\d+-oji|cooperation|co-operation|agreement|twinning|friendship|partnership|letter|joint|sister|twin|mutual|declaration|protocol|mou|chartij|charter|ketinimu)/
