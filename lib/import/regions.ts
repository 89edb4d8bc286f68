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
Tirolis, Karintija, Štirija, Forarlbergas, Burgenlandas, Aukštutinė Austrija, Žemutinė Austrija, Tyrol, Carinthia, Styria,
Vorarlberg, Burgenland, Upper Austria, Lower Austria, Venetas, Lacijus, Kampanija, Ligūrija, Umbrija, Apulija, Kalabrija,
Sardinija, Veneto, Lazio, Campania, Liguria, Umbria, Marche, Apulia, Puglia, Calabria, Sardinia, Lombardia, Toscana,
Piemonte, Il de Fransas, Okcitanija, Naujoji Akvitanija, Provansas, Korsika, Île-de-France, Occitanie,
Nouvelle-Aquitaine, Auvergne-Rhône-Alpes, Hauts-de-France, Pays de la Loire, Grand Est, Provence, Corsica, Galisija,
Astūrija, Kantabrija, Baskija, Navara, Aragonas, Estremadūra, Galicia, Asturias, Cantabria, Navarre, Aragon,
Extremadura, Mažoji Lenkija, Didžioji Lenkija, Žemutinė Silezija, Pamarys, Lesser Poland, Greater Poland,
Lower Silesia, Kuržemė, Latgala, Vidžemė, Žiemgala, Kurzeme, Latgale, Vidzeme, Zemgale, Skonė, Laplandija, Skåne, Lapland,
Uusimaa, Šiaurės Olandija, Pietų Olandija, Geldernas, North Holland, South Holland, Gelderland, Viskonsinas, Ilinojus,
Kalifornija, Teksasas, Masačusetsas, Wisconsin, Illinois, California, Texas, Massachusetts`

const known = new Set(names.split(/,\s*/).map(fold))

const noun =
  /(?:valstij|provincij|region|apskrit|srit|zem|krast|vaivadij|kanton|grafyst|departament|state|oblast|county|province|voivodeship)\p{L}*$/u

/** Whether a name is a state, province or the like: beside a town it is not a further place. */
export const isRegion = (name: string) => known.has(fold(name)) || noun.test(fold(name))
