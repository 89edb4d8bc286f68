/** Month names are grammar, not interface text: a Lithuanian date has its month in the genitive. */
export const monthsInGenitive = [
  'sausio',
  'vasario',
  'kovo',
  'balandžio',
  'gegužės',
  'birželio',
  'liepos',
  'rugpjūčio',
  'rugsėjo',
  'spalio',
  'lapkričio',
  'gruodžio',
] as const

export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Every form a month may have in a text, folded (lower case, no diacritics): the cases, then what is cut short. */
const forms = [
  'sausio sausis sausi sausyje sausiui sausiu saus january jan',
  'vasario vasaris vasari vasaryje vasariui vasariu vas february feb',
  'kovo kovas kova kove kovui kovu march mar',
  'balandzio balandis balandi balandyje balandziui balandziu bal april apr',
  'geguzes geguze geguzeje geguzei geg may',
  'birzelio birzelis birzeli birzelyje birzeliui birzeliu birz june jun',
  'liepos liepa liepoje liepai liep july jul',
  'rugpjucio rugpjutis rugpjuti rugpjutyje rugpjuciui rugpjuciu rugpiucio rugpiutis rugpiuti rugpiutyje rugpiuciui rugpiuciu rugpj rugp august aug',
  'rugsejo rugsejis rugseji rugsejyje rugsejui rugseju rugs september sept sep',
  'spalio spalis spali spalyje spaliui spaliu spal october oct',
  'lapkricio lapkritis lapkriti lapkrityje lapkriciui lapkriciu lapkr lapk november nov',
  'gruodzio gruodis gruodi gruodyje gruodziui gruodziu gruodz gruod december dec',
]

const numbers = new Map(forms.flatMap((month, index) => month.split(' ').map((form) => [form, index + 1] as const)))

/** 1–12 for a folded word that names a month in any case or language, otherwise null. */
export function monthOfWord(folded: string) {
  return numbers.get(folded) ?? null
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** 1–12 for a folded Roman numeral, otherwise null. */
export function monthOfRoman(folded: string) {
  const index = romans.indexOf(folded)
  return index < 0 ? null : index + 1
}
