import { fold } from '@/lib/text/fold'

/** Parts of countries that texts print between a town and its country, and that are named without a word for a region. */
const names = `Bavarija, Saksonija, Žemutinė Saksonija, Saksonija-Anhaltas, Tiuringija, Hesenas, Brandenburgas,
Šiaurės Reinas-Vestfalija, Šiaurės Reino Vestfalija, Reino kraštas-Pfalcas, Šlėzvigas-Holšteinas,
Meklenburgas-Priešakinė Pomeranija, Meklenburgas-Pomeranija, Badenas-Viurtembergas, Bavaria, Saxony, Lower Saxony,
Saxony-Anhalt, Thuringia, Hesse, Brandenburg, North Rhine-Westphalia, Rhineland-Palatinate, Saarland,
Schleswig-Holstein, Mecklenburg-Vorpommern, Baden-Württemberg, Bayern, Sachsen, Niedersachsen, Thüringen, Hessen,
Nordrhein-Westfalen, Lombardija, Toskana, Pjemontas, Sicilija, Emilija-Romanija, Lombardy, Tuscany, Piedmont, Sicily,
Emilia-Romagna, Katalonija, Andalūzija, Catalonia, Andalusia, Elzasas, Bretanė, Normandija, Alsace, Brittany, Normandy,
Mazovija, Palenkė, Silezija, Pomeranija, Mazovia, Podlasie, Silesia, Pomerania, Flandrija, Valonija, Flanders, Wallonia,
Tirolis, Karintija, Štirija, Tyrol, Carinthia, Styria`

const known = new Set(names.split(/,\s*/).map(fold))

const noun =
  /(?:valstij|provincij|region|apskrit|srit|zem|krast|vaivadij|kanton|grafyst|departament|state|county|province|voivodeship)\p{L}*$/u

/** Whether a name is a state, province or the like: beside a town it is not a further place. */
export const isRegion = (name: string) => known.has(fold(name)) || noun.test(fold(name))
