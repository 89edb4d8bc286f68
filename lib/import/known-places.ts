import { declineName } from '@/lib/text/declension'
import { fold } from '@/lib/text/fold'
import { foreignNames } from './foreign-names'

/**
 * Cities whose Lithuanian name is known here, by country, so that a text's "Varšuvoje" can be read as Varšuva. Only for
 * that and for not giving a place its neighbour's country; a country not printed is never taken from here.
 */
const cities: Record<string, string> = {
  AE: 'Dubajus, Abu Dabis',
  AL: 'Tirana',
  AM: 'Jerevanas',
  AT: 'Viena, Zalcburgas, Gracas, Lincas, Insbrukas, Klagenfurtas',
  AZ: 'Baku',
  BA: 'Sarajevas',
  BE: 'Briuselis, Antverpenas, Gentas, Briugė, Liuvenas, Lježas, Monsas',
  BG: 'Sofija, Varna, Plovdivas, Burgasas',
  BY: 'Minskas, Gardinas, Brestas, Vitebskas',
  CH: 'Bernas, Ciurichas, Ženeva, Bazelis, Lozana',
  CN: 'Pekinas, Šanchajus, Šendženas, Siamenas, Čengdu, Ningbo',
  CY: 'Nikosija, Limasolis, Larnaka',
  CZ: 'Praha, Brno, Ostrava, Pilzenas, Olomoucas',
  DE: 'Berlynas, Miunchenas, Hamburgas, Kelnas, Diuseldorfas, Duisburgas, Erfurtas, Leipcigas, Drezdenas, Bona, Štutgartas, Bremenas, Hanoveris, Rostokas, Kylis, Liubekas, Manheimas, Frankfurtas prie Maino, Esenas, Dortmundas, Niurnbergas',
  DK: 'Kopenhaga, Alborgas, Orhusas, Odensė',
  EE: 'Talinas, Tartu, Pernu, Narva, Viljandis',
  ES: 'Madridas, Barselona, Valensija, Sevilija, Bilbao, Malaga, Saragosa',
  FI: 'Helsinkis, Turku, Tamperė, Espas, Joensū',
  FR: 'Paryžius, Strasbūras, Lionas, Marselis, Lilis, Bordo, Nica, Tulūza, Grenoblis, Vilerbanas',
  GB: 'Londonas, Edinburgas, Glazgas, Mančesteris, Liverpulis, Birmingamas, Kardifas, Belfastas, Bristolis, Lidsas',
  GE: 'Tbilisis, Batumis, Kutaisis, Potis',
  GR: 'Atėnai, Salonikai',
  HR: 'Zagrebas, Splitas',
  HU: 'Budapeštas, Debrecenas',
  IE: 'Dublinas, Korkas, Golvėjus',
  IL: 'Jeruzalė, Tel Avivas, Haifa',
  IS: 'Reikjavikas',
  IT: 'Roma, Milanas, Breša, Turinas, Bolonija, Florencija, Venecija, Neapolis, Genuja, Verona, Trentas, Ferara',
  JP: 'Tokijas, Kiotas, Osaka, Hiratsuka, Jaocu',
  KZ: 'Astana, Almata',
  LT: 'Vilnius, Kaunas, Klaipėda, Šiauliai, Panevėžys, Alytus, Marijampolė, Utena, Telšiai, Tauragė, Palanga, Druskininkai',
  LU: 'Liuksemburgas',
  LV: 'Ryga, Daugpilis, Liepoja, Jelgava, Jūrmala, Ventspilis, Rėzeknė, Valmiera',
  MD: 'Kišiniovas',
  ME: 'Podgorica',
  MK: 'Skopjė',
  MT: 'Valeta',
  NL: 'Amsterdamas, Haga, Roterdamas, Utrechtas, Eindhovenas, Mastrichtas, Groningenas',
  NO: 'Oslas, Bergenas, Trondheimas, Stavangeris',
  PL: 'Varšuva, Krokuva, Gdanskas, Gdynė, Sopotas, Lodzė, Liublinas, Poznanė, Vroclavas, Ščecinas, Balstogė, Suvalkai, Katovicai, Torunė, Olštynas, Seinai, Bidgoščius, Žešuvas, Kelcai, Plockas, Čenstakava',
  PT: 'Lisabona, Portas, Braga',
  RO: 'Bukareštas, Klužas, Timišoara',
  RS: 'Belgradas, Novi Sadas, Nišas',
  RU: 'Maskva, Sankt Peterburgas, Kaliningradas',
  SE: 'Stokholmas, Geteborgas, Malmė, Upsala, Linčiopingas, Vekšė, Karlskrona, Visbis, Orebras',
  SI: 'Liubliana, Mariboras',
  SK: 'Bratislava, Košicė',
  TR: 'Ankara, Stambulas, Antalija, Izmiras',
  TW: 'Taipėjus',
  UA: 'Kijevas, Kyjivas, Lvivas, Lvovas, Charkivas, Odesa, Dnipras, Doneckas, Chersonas, Mariupolis, Borodianka, Buča, Irpinė, Vinica, Ternopilis, Lutskas, Černihivas, Mykolajivas, Užhorodas, Rivnė, Žytomyras, Ivano Frankivskas',
  US: 'Vašingtonas, Niujorkas, Čikaga, Madisonas, Los Andželas, Bostonas, San Franciskas, Filadelfija',
}

export type KnownPlace = {
  name: string
  countryCode: string
  form: 'nominative' | 'inflected' | 'genitive' | 'foreign'
}

const exact = new Map<string, KnownPlace>()
const folded = new Map<string, KnownPlace>()

function put(text: string, place: KnownPlace) {
  if (!exact.has(text)) exact.set(text, place)
  if (!folded.has(fold(text))) folded.set(fold(text), place)
}

const placesIn = (names: Record<string, string>) =>
  Object.entries(names).flatMap(([countryCode, names]) => names.split(', ').map((name) => ({ name, countryCode })))
const all = placesIn(cities)
for (const place of all) put(place.name, { ...place, form: 'nominative' })
for (const place of all) {
  const [head = '', tail = ''] = place.name.split(' prie ')
  const forms = declineName(head)
  const rest = tail && ` prie ${tail}`
  if (forms) {
    put(forms.locative + rest, { ...place, form: 'inflected' })
    put(forms.accusative + rest, { ...place, form: 'inflected' })
    put(forms.genitive + rest, { ...place, form: 'genitive' })
  }
}

for (const place of placesIn(foreignNames)) put(place.name, { ...place, form: 'foreign' })

/** The city a text names in any of its Lithuanian cases, in English or in its own language, or null. Letters without diacritics are read too. */
export function knownPlace(text: string): KnownPlace | null {
  return exact.get(text) ?? folded.get(fold(text)) ?? null
}
