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
export const fillers = new Set(
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
export const tellers: [SectionKind, RegExp][] = [
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
    /^(tikslas|tikslai|uzduotis|uzduotys|uzdavinys|uzdaviniai|paskirtis|priezastis|kodel|why|reason|purpose|purposes|aim|aims|objective|objectives|goal|goals|tema)$/,
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
export const companions =
  /^(ivyke|ivykusiu|ivykusieji|aptarti|aptartu|aptarta|svarstyti|svarstytu|svarstyta|suplanuotos|suplanuotu|planuojamos|planuojami|tolesnes|tolesni|tolimesnes|numatytos|atlikta|atlikti|atliktas|atliktu|atlikto|nuveikti|nuveiktas|nuveikto|nuveiktu|darbu|darbas|darbai|naudotos|naudotu|panaudotos|patirtos|patirtu|faktines|faktinis|planuotos|skirtos|skirtu|skirta|teisinis|juridinis|vykimas|held|discussed|considered|raised|information|planned|next|steps|further|actions|legal|formal|incurred|total|actual|prepared|submitted|signed|issue|issues|covered|visited|aplankyt\p{L}+|lankyt\p{L}+|full|first|last|day|days|asmuo|asmenys|sudaro|sudarytas|gauta|pasiekti|pasiektas|kurios|kuriuos|kurie|funkcijos|atstovai|vykusio|vykusiu|isvykimo|atvykimo|grizimo|pradzia|pabaiga|pradzios|pabaigos|begin|start|end|departure|return|dalyvavimas|renginyje|renginiuose|koks|kokia|kokie|lietuvoje|susitikimuose|dokumentas|dokumento|akto|aktas|atgal|priimancioji|keliavimo|transportas|number|numeris|order|decision|tasks|uzduociu|vykdymas|ivykdymas|asociacijos|projekto|finansiniai|finansines|kodas|code|measure|summa|eur|lt|euru|eurais|litais)$/u

export const reportTitle =
  /^(?:(?:tarnybines |komandiruotes |keliones |isvykos |vizito )+ataskaita|ataskaita|ataskaita apie (?:tarnybine )?(?:komandiruote|vizita|kelione|isvyka)|ataskaita del (?:tarnybines )?komandiruotes|(?:official |business |duty )?(?:trip|travel|visit|mission) report|report (?:on|of) (?:the |a )?(?:(?:official|business|duty) )?(?:trip|travel|visit|mission))$/

export const reportDate =
  /^(?:ataskaitos (?:pateikimo |parengimo |surasymo )?data|(?:pateikimo|parengimo|surasymo|pasirasymo) data|date of (?:the )?(?:report|submission|signature)|report date|data ir parasas)$/

export const tripWord = /^(komandiruot|kelion|isvyk|vizit|vykimo|trip|visit|mission|travel|journey)/
