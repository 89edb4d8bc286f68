import { fold } from '@/lib/text/fold'

/**
 * What a section of a report is about. `results` and `meetings` are the narrative; `title` is the report's own name;
 * `apart` is understood to be something the report's fields have no place for (participants, annexes, the date of the report).
 */
export type SectionKind =
  | 'basis'
  | 'timeAndPlace'
  | 'time'
  | 'place'
  | 'purpose'
  | 'meetings'
  | 'results'
  | 'funding'
  | 'costs'
  | 'signer'
  | 'signerName'
  | 'signerPost'
  | 'title'
  | 'apart'

const words = (text: string) => text.trim().split(/\s+/)

/** Folded words a heading may be made of beside those that tell its kind. */
const fillers = new Set(
  words(`
  komandiruotes komandiruote komandiruotei komandiruociu komandiruoteje komandiruoti komandiruoto komandiruotos komandiruotojo keliavusio ataskaita ataskaitos report reporting keliones kelione isvykos isvyka
  vizito vizitas vizitu vykimo vykti tarnybines tarnybine tarnybiniu uzsienio uzsienyje uzsieni darbo oficialaus delegacijos
  stazuotes misijos sluzbines i is ir bei arba ar prie apie del pagal su kuriu kuri kurioje kokiu kokios kas kieno vyko vykta vyksta vykstama ka
  metu per po pagrindinis pagrindiniai trumpas trumpa issami detali detalus bendra bendroji dalis punktas eil nr
  the of and or a an for to in on at which who by with from during business official trip travel visit mission journey
  tour duty work working abroad was is trips brief short main general kita kt kiti kitos other others etc
  savivaldybes savivaldybei miestui rajonui miesto rajono nario nares tarybos mero mayor council members member asmens asmenu darbuotojo
  m d iskaitant taip pat jei yra kaip nuo iki
`),
)

/** Folded words that tell the kind of a heading, as patterns of whole words. */
const tellers: [SectionKind, RegExp][] = [
  ['signerPost', /^(pareigos|pareigas|position|post|pareigybe)$/],
  ['signerName', /^(vardas|pavarde|name|surname|fullname)$/],
  [
    'signer',
    /^(parenge|rengejas|rengeja|pateike|pateikia|teikia|teikejas|pasirase|pasiraso|parasas|parasai|atsiskaito|atsiskaite|reporter|reported|signature|signatures|signed|signatory|signatories|submitted|prepared|author|autorius|autore)$/,
  ],
  [
    'basis',
    /^(pagrindas|pagrindai|pagrindo|pagrindimas|pagrindu|potvarkio|isakymo|sprendimo|authorised|authorized|basis|grounds|authority|authorisation|authorization|potvarkis|isakymas)$/,
  ],
  [
    'time',
    /^(laikas|laikotarpis|kada|laiku|data|datos|trukme|terminas|terminai|trukmes|time|date|dates|duration|period|when|length|dienos)$/,
  ],
  [
    'place',
    /^(vieta|kur|vietos|vietove|vietoves|salis|salys|miestas|miestai|kryptis|marsrutas|valstybe|valstybes|place|places|destination|destinations|country|countries|city|cities|venue|location|where|itinerary)$/,
  ],
  [
    'purpose',
    /^(tikslas|tikslai|uzduotis|uzduotys|uzdavinys|uzdaviniai|paskirtis|priezastis|reason|purpose|purposes|aim|aims|objective|objectives|goal|goals|tema)$/,
  ],
  [
    'funding',
    /^(lesu|lesos|lesomis|saltinis|saltiniai|finansavimas|finansavimo|finansuojama|finansuota|finansuojamos|finansuoja|finansavo|apmoketa|apmoketos|apmokejimas|dengia|padenge|apmokejo|apmoka|apmokamos|funding|funded|funds|financing|financed|source|sources|paid|priemone|biudzetas|budget)$/,
  ],
  [
    'costs',
    /^(islaidos|islaidu|islaidas|sanaudos|kaina|suma|sumos|dienpinigiai|costs|cost|expenses|expenditure|amount)$/,
  ],
  [
    'meetings',
    /^(susitikimai|susitikimu|susitikta|susitikimas|klausimai|klausimu|veikla|veiklos|eiga|aprasymas|aprasas|turinys|akcentai|nuveikta|programa|darbotvarke|apzvalga|santrauka|informacija|renginiai|meetings|meeting|issues|matters|topics|activities|programme|program|agenda|description|summary|proceedings|events|narrative|content)$/,
  ],
  [
    'results',
    /^(rezultatai|rezultatas|isvados|isvada|pasiulymai|rekomendacijos|nauda|susitarimai|apibendrinimas|veiksmai|tesinys|ivertinimas|poveikis|results|result|outcomes|outcome|conclusions|conclusion|recommendations|follow-up|followup|benefits|findings|achievements|priimti|sprendimai|planai)$/,
  ],
  [
    'apart',
    /^(dalyviai|dalyvis|dalyve|dalyvavo|sudetis|komandiruotas|komandiruota|komandiruojami|komandiruojamas|komandiruotieji|vykstantys|vykes|delegacija|deleguotas|participants|participant|travellers|traveller|travelers|delegation|attendees|delegates|priedai|priedas|pridedama|atsakingas|atsakinga|kontaktinis|contact|annex|annexes|attachments|attachment|enclosures|appendix|telefonas|adresas|pastabos|notes|remarks|gavejas|adresatas|darboviete)$/,
  ],
]

/** Words that belong to a heading only beside one of the tellers. */
const companions =
  /^(ivyke|ivykusiu|ivykusieji|aptarti|aptartu|aptarta|svarstyti|svarstytu|svarstyta|suplanuotos|suplanuotu|planuojamos|planuojami|tolesnes|tolesni|tolimesnes|numatytos|atlikta|atlikti|atliktas|atliktu|atlikto|nuveikti|nuveiktas|nuveikto|nuveiktu|darbu|darbas|darbai|naudotos|naudotu|panaudotos|patirtos|patirtu|faktines|faktinis|planuotos|skirtos|skirtu|skirta|teisinis|juridinis|vykimas|held|discussed|considered|raised|information|planned|next|steps|further|actions|legal|formal|incurred|total|actual|prepared|submitted|signed|issue|issues|covered|visited|full|first|last|day|days|asmuo|asmenys|sudaro|sudarytas|gauta|pasiekti|pasiektas|kurios|kuriuos|kurie|funkcijos|atstovai|vykusio|vykusiu|isvykimo|atvykimo|grizimo|pradzia|pabaiga|pradzios|pabaigos|begin|start|end|departure|return|dalyvavimas|renginyje|renginiuose|koks|kokia|kokie|lietuvoje|susitikimuose|dokumentas|dokumento|akto|aktas|atgal|priimancioji|keliavimo|transportas|number|numeris|order|decision|tasks|uzduociu|vykdymas|ivykdymas|asociacijos|projekto|finansiniai|finansines|kodas|code|measure|summa|eur|lt|euru|eurais|litais)$/

const reportTitle =
  /^(?:(?:tarnybines |komandiruotes |keliones |isvykos |vizito )+ataskaita|ataskaita|ataskaita apie (?:tarnybine )?(?:komandiruote|vizita|kelione|isvyka)|ataskaita del (?:tarnybines )?komandiruotes|(?:official |business |duty )?(?:trip|travel|visit|mission) report|report (?:on|of) (?:the |a )?(?:(?:official|business|duty) )?(?:trip|travel|visit|mission))$/
const reportDate =
  /^(?:ataskaitos (?:pateikimo |parengimo |surasymo )?data|(?:pateikimo|parengimo|surasymo|pasirasymo) data|date of (?:the )?(?:report|submission|signature)|report date|data ir parasas)$/

export const tripWord = /^(komandiruot|kelion|isvyk|vizit|vykimo|trip|visit|mission|travel|journey)/

const number = /^[\s#*_|•>-]*(?:(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[ivx]{1,4}[.)]|[a-z]\))\s*(?=\p{L}))?/u

const withoutNumber = (candidate: string) =>
  fold(candidate)
    .replace(/\([^()]*\)/g, ' ')
    .replace(number, '')

/** A heading's words: folded, without number, brackets' content and punctuation. */
export function headingWords(candidate: string) {
  return withoutNumber(candidate)
    .split(/[^\p{L}-]+/u)
    .filter((word) => /\p{L}/u.test(word))
}

/**
 * The kind of section a heading opens, or null when the words are no heading. Not a list of known headings: every word
 * must be one that headings are made of, so that "Vykimo tikslas", "KOMANDIRUOTES PAGRINDAS" and "Time and place of the
 * visit" are read alike, and a sentence that begins with the same words is not.
 */
export function headingKind(candidate: string): SectionKind | null {
  const all = headingWords(candidate)
  const joined = all.join(' ')
  if (!all.length || all.length > 24) return null
  if (reportTitle.test(joined)) return 'title'
  if (reportDate.test(joined)) return 'apart'

  if (/\d/.test(withoutNumber(candidate))) return null

  const kinds = new Set<SectionKind>()
  for (const word of all) {
    const kind = tellers.find(([, teller]) => teller.test(word))?.[0]
    if (kind) kinds.add(kind)
    else if (!fillers.has(word) && !companions.test(word)) return null
  }
  return decide(kinds, all)
}

function decide(kinds: Set<SectionKind>, all: string[]): SectionKind | null {
  const [first] = kinds
  if (first === 'purpose' && all.length <= 5) return 'purpose'
  if (kinds.has('meetings')) return 'meetings'
  if (kinds.has('results')) return 'results'
  if (kinds.has('apart')) return 'apart'
  if (kinds.has('time') && kinds.has('place')) return 'timeAndPlace'
  for (const kind of [
    'basis',
    'purpose',
    'funding',
    'costs',
    'signerName',
    'signerPost',
    'signer',
    'time',
    'place',
  ] as const) {
    if (!kinds.has(kind)) continue
    if (kind === 'signerName' && kinds.has('signerPost')) return 'signer'
    return kind
  }
  return null
}

/**
 * As `headingKind`, for words before a colon that name a trip and one thing about it with a word or two unknown to us
 * between ("Kelionės į Rygą tikslas").
 */
export function looseHeadingKind(candidate: string): SectionKind | null {
  const all = headingWords(candidate)
  if (all.length < 2 || all.length > 9 || !all.some((word) => tripWord.test(word))) return null
  const ends = [all[0], all.at(-1)].filter((word) => word !== undefined)
  if (!ends.some((word) => tellers.some(([, teller]) => teller.test(word)))) return null
  const known = all.filter(
    (word) => fillers.has(word) || companions.test(word) || tellers.some(([, t]) => t.test(word)),
  )
  return all.length - known.length <= 2 ? headingKind(known.join(' ')) : null
}
