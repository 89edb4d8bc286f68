import { expect } from 'vitest'
import type { ReadReport } from '@/lib/import/report/read-report'

/** Reports as other towns write them (made up), with what must be read in each. */
export type ReportSample = { about: string; text: string; read: { [Key in keyof ReadReport]?: unknown } }

const place = (name: string, countryCode: string | null) => ({ name, countryCode })

/** Numbers of orders as printed, and as read. */
const numbers = [
  ['A27(1)-1622', 'A27(1)-1622'],
  ['(4.1 E)MP-33', '(4.1E)MP-33'],
  ['955-112/24(2.1.21E-TV2)', '955-112/24(2.1.21E-TV2)'],
  ['A-590(8.1)', 'A-590(8.1)'],
  ['30-1622/24', '30-1622/24'],
  ['A(1)-12', 'A(1)-12'],
  ['V-12 (toliau – įsakymas)', 'V-12'],
  ['12/2024', '12/2024'],
]

/** Lists of places as printed, then each place with the country it is given. */
const routes = [
  ['Vilnius – Warsaw – Brussels (Belgium)', 'Vilnius', 'Warsaw', 'Brussels/BE'],
  ['Paris – Lyon – Geneva (Switzerland)', 'Paris', 'Lyon', 'Geneva/CH'],
  ['Aville – Beville (Belgium)', 'Aville', 'Beville/BE'],
  ['Aville and Beville (Belgium)', 'Aville/BE', 'Beville/BE'],
  ['Warsaw and Brussels (Belgium)', 'Warsaw', 'Brussels/BE'],
  ['Tartu ir Tamperė (Estija, Suomija)', 'Tartu/EE', 'Tamperė/FI'],
  ['Tartu – Tamperė (Estija, Suomija)', 'Tartu/EE', 'Tamperė/FI'],
  ['Tartu, Tamperė ir Ryga (Estija, Suomija)', 'Tartu', 'Tamperė', 'Ryga'],
  ['STOKHOLMAS, ŠVEDIJA', 'Stokholmas/SE'],
  ['Italija: Breša', 'Breša/IT'],
  ['Italija: Breša, Milanas; Prancūzija: Lionas', 'Breša/IT', 'Milanas/IT', 'Lionas/FR'],
  ['Italija: Breša (Lombardija)', 'Breša/IT'],
  ['Lyon, Auvergne-Rhône-Alpes, France', 'Lyon/FR'],
  ['Verona, Venetas, Italija', 'Verona/IT'],
  ['Madisonas, Viskonsinas (JAV)', 'Madisonas/US'],
]

export const reportSamples: ReportSample[] = [
  {
    about: 'words beside a cost on the same line',
    text: `Tikslas: tartis\nIšlaidos:\n• apgyvendinimą apmokėjo šeimininkai; 350 Eur kelionė`,
    read: {
      costs: [{ amount: 350, currency: 'EUR', text: '350 Eur kelionė' }],
      notUnderstood: ['• apgyvendinimą apmokėjo šeimininkai'],
    },
  },
  {
    about: 'headings in other words, values on the same line',
    text: `Komandiruotės ataskaita

Pagrindas: Klaipėdos miesto savivaldybės administracijos direktoriaus 2019 m. rugsėjo 20 d. įsakymas Nr. P-455
Komandiruotės data ir vieta: 2019 m. rugsėjo 30 d. – spalio 4 d., Ščecinas (Lenkija)
Vykimo tikslas: dalyvauti Baltijos uostų konferencijoje.
Aptarti klausimai: Aptartas uostų bendradarbiavimas.
Finansavimo šaltinis: savivaldybės biudžeto lėšos, priemonės kodas 001-01-02-03
Skyriaus vedėja Ona Onaitė`,
    read: {
      recognised: true,
      basis: {
        act: 'director_order',
        date: '2019-09-20',
        number: 'P-455',
        text: 'Klaipėdos miesto savivaldybės administracijos direktoriaus 2019 m. rugsėjo 20 d. įsakymas Nr. P-455',
      },
      startsOn: '2019-09-30',
      endsOn: '2019-10-04',
      datesText: '2019 m. rugsėjo 30 d. – spalio 4 d.',
      destinations: [place('Ščecinas', 'PL')],
      purpose: 'dalyvauti Baltijos uostų konferencijoje.',
      narrative: 'Aptartas uostų bendradarbiavimas.',
      funding: { text: 'savivaldybės biudžeto lėšos, priemonės kodas 001-01-02-03', measure: '001-01-02-03' },
      signers: [{ name: 'Ona Onaitė', post: 'Skyriaus vedėja' }],
      notUnderstood: [],
    },
  },
  {
    about: 'capitals without diacritics, no colons',
    text: `KOMANDIRUOTES PAGRINDAS
MERO 2024 M. LAPKRICIO 27 D. POTVARKIS NR. MA-734

KOMANDIRUOTES LAIKAS IR VIETA
2024 M. GRUODZIO 4-7 D., BRESA (ITALIJA)

KOMANDIRUOTES TIKSLAS
STIPRINTI RYSIUS

IS KOKIU LESU FINANSUOJAMA KOMANDIRUOTE
SAVIVALDYBES BIUDZETO LESOS (PRIEMONE 1.1.1.1.001.)

TARYBOS NARE LORETA MATIJOSAITE`,
    read: {
      basis: {
        act: 'mayor_order',
        date: '2024-11-27',
        number: 'MA-734',
        text: 'MERO 2024 M. LAPKRICIO 27 D. POTVARKIS NR. MA-734',
      },
      startsOn: '2024-12-04',
      endsOn: '2024-12-07',
      destinations: [place('BRESA', 'IT')],
      purpose: 'STIPRINTI RYSIUS',
      funding: { text: 'SAVIVALDYBES BIUDZETO LESOS (PRIEMONE 1.1.1.1.001.)', measure: '1.1.1.1.001.' },
      signers: [{ name: 'LORETA MATIJOSAITE', post: 'TARYBOS NARE' }],
    },
  },
  {
    about: 'several places in several countries',
    text: `Komandiruotės laikas: 2022-05-09 – 2022-05-13
Komandiruotės vieta: Ryga (Latvija), Talinas (Estija)
Komandiruotės tikslas: pasirašyti trišalę sutartį`,
    read: {
      startsOn: '2022-05-09',
      endsOn: '2022-05-13',
      datesText: '2022-05-09 – 2022-05-13',
      destinations: [place('Ryga', 'LV'), place('Talinas', 'EE')],
      basis: null,
      funding: null,
      costs: [],
      signers: [],
      notUnderstood: [],
    },
  },
  {
    about: 'places joined by a conjunction',
    text: `Laikas ir vieta: 2023 m. kovo 6–10 d., Briuselis, Belgija ir Strasbūras, Prancūzija\nTikslas: susitikimai`,
    read: {
      destinations: [place('Briuselis', 'BE'), place('Strasbūras', 'FR')],
      startsOn: '2023-03-06',
      endsOn: '2023-03-10',
    },
  },
  {
    about: 'inflected places',
    text: `Komandiruotės vieta ir laikas: į Briuselį (Belgija), 2023 m. kovo 6–10 d.\nTikslas: susitikimai`,
    read: { destinations: [place('Briuselis', 'BE')] },
  },
  {
    about: 'places in the locative',
    text: `Komandiruotės vieta: Varšuvoje, Lenkijoje\nKomandiruotės laikas: 2023 m. kovo 6 d.\nTikslas: susitikimai`,
    read: { destinations: [place('Varšuva', 'PL')], startsOn: '2023-03-06', endsOn: '2023-03-06' },
  },
  {
    about: 'an unknown inflected place stays as printed',
    text: `Komandiruotės vieta: Vimerbyje (Švedija)\nKomandiruotės laikas: 2023 m.\nTikslas: susitikimai`,
    read: { destinations: [place('Vimerbyje', 'SE')], startsOn: '2023', endsOn: '2023' },
  },
  {
    about: 'a table pasted with tabs',
    text: `Komandiruotės pagrindas\tTarybos 2021-06-17 sprendimas Nr. T1-455
Komandiruotės laikas ir vieta\t2021-07-01–03, Gdanskas, Lenkija
Komandiruotės tikslas\tDalyvauti miesto šventėje
Išlaidos\t450,50 Eur
Vardas, pavardė, pareigos\tTarybos narys Petras Petraitis`,
    read: {
      basis: {
        act: 'council_decision',
        date: '2021-06-17',
        number: 'T1-455',
        text: 'Tarybos 2021-06-17 sprendimas Nr. T1-455',
      },
      startsOn: '2021-07-01',
      endsOn: '2021-07-03',
      destinations: [place('Gdanskas', 'PL')],
      purpose: 'Dalyvauti miesto šventėje',
      costs: [{ amount: 450.5, currency: 'EUR', text: '450,50 Eur' }],
      signers: [{ name: 'Petras Petraitis', post: 'Tarybos narys' }],
      notUnderstood: [],
    },
  },
  {
    about: 'a table whose values stand below its headings',
    text: `Pagrindas\tData\tVieta\tTikslas\nMero potvarkis Nr. M-12\t2018-03-01\tRyga, Latvija\tSeminaras`,
    read: {
      basis: { act: 'mayor_order', date: null, number: 'M-12', text: 'Mero potvarkis Nr. M-12' },
      startsOn: '2018-03-01',
      destinations: [place('Ryga', 'LV')],
      purpose: 'Seminaras',
    },
  },
  {
    about: 'numbered headings',
    text: `1. Komandiruotės pagrindas.
Kolegijos 1998 m. gegužės 5 d. sprendimas Nr. 5-216
2. Komandiruotės laikas ir vieta.
1998 m. gegužės 10–12 d., Erfurtas (Vokietija)
3. Komandiruotės tikslas.
Susipažinti su ūkiu.
4. Rezultatai.
Susitarta keistis patirtimi.
5. Lėšos.
14,9 tūkst. Lt iš savivaldybės biudžeto.`,
    read: {
      basis: {
        act: 'board_decision',
        date: '1998-05-05',
        number: '5-216',
        text: 'Kolegijos 1998 m. gegužės 5 d. sprendimas Nr. 5-216',
      },
      startsOn: '1998-05-10',
      endsOn: '1998-05-12',
      destinations: [place('Erfurtas', 'DE')],
      purpose: 'Susipažinti su ūkiu.',
      narrative: 'Susitarta keistis patirtimi.',
      costs: [{ amount: 14900, currency: 'LTL' }],
    },
  },
  {
    about: 'English report',
    text: `Trip report

Basis of the trip: Order No. MA-734 of the Mayor of Kaunas of 27 November 2024
Time and place: 4–7 December 2024, Brescia, Italy
Purpose: to promote the cooperation of the partner cities
Meetings held, issues discussed, information, planned activities and other:
The delegation took part in two meetings.

The second took place in the town hall.
Funding: Municipal budget (measure 1.1.1.1.001.)
Council Member          Loreta Matijošaitė`,
    read: {
      basis: {
        act: 'mayor_order',
        date: '2024-11-27',
        number: 'MA-734',
        text: 'Order No. MA-734 of the Mayor of Kaunas of 27 November 2024',
      },
      startsOn: '2024-12-04',
      endsOn: '2024-12-07',
      destinations: [place('Brescia', 'IT')],
      purpose: 'to promote the cooperation of the partner cities',
      narrative: 'The delegation took part in two meetings.\n\nThe second took place in the town hall.',
      funding: { text: 'Municipal budget (measure 1.1.1.1.001.)', measure: '1.1.1.1.001.' },
      signers: [{ name: 'Loreta Matijošaitė', post: 'Council Member' }],
      notUnderstood: [],
    },
  },
  {
    about: 'English, months crossing, American order of words',
    text: `Legal basis: Decision No T1-455 of the Council, 12 May 2019\nDates: September 30 – October 4, 2019\nDestination: Brussels, Belgium and Strasbourg, France\nPurpose of the visit: study visit\nCosts: EUR 1,250.50 (flights), €300 hotel`,
    read: {
      basis: {
        act: 'council_decision',
        date: '2019-05-12',
        number: 'T1-455',
        text: 'Decision No T1-455 of the Council, 12 May 2019',
      },
      startsOn: '2019-09-30',
      endsOn: '2019-10-04',
      destinations: [place('Brussels', 'BE'), place('Strasbourg', 'FR')],
      purpose: 'study visit',
      costs: [
        { amount: 1250.5, currency: 'EUR', text: 'EUR 1,250.50 (flights)' },
        { amount: 300, currency: 'EUR', text: '€300 hotel' },
      ],
    },
  },
  {
    about: 'missing values given as dashes and words',
    text: `Komandiruotės pagrindas: -\nKomandiruotės laikas ir vieta: –\nKomandiruotės tikslas: nėra\nFinansavimo šaltinis: n/a\nIšlaidos: —`,
    read: {
      recognised: true,
      basis: null,
      startsOn: null,
      endsOn: null,
      datesText: null,
      destinations: [],
      purpose: null,
      narrative: null,
      funding: null,
      costs: [],
      signers: [],
      notUnderstood: [],
    },
  },
  {
    about: 'a heading broken over two lines',
    text: `Komandiruotės\npagrindas:\nMero potvarkis Nr. V-1\n\nKomandiruotės laikas\nir vieta:\n2020-02-03, Viena (Austrija)\n\nIš kokių lėšų finansuojama\nkomandiruotė:\nES projekto lėšos`,
    read: {
      basis: { act: 'mayor_order', number: 'V-1', date: null, text: 'Mero potvarkis Nr. V-1' },
      startsOn: '2020-02-03',
      destinations: [place('Viena', 'AT')],
      funding: { text: 'ES projekto lėšos', measure: null },
    },
  },
  {
    about: 'sections in another order',
    text: `Iš kokių lėšų finansuojama komandiruotė:\nProjekto lėšos\n\nKomandiruotės metu įvykę susitikimai:\nSusitikta su meru.\n\nKomandiruotės tikslas:\nTartis\n\nKomandiruotės pagrindas:\n2015-01-05 mero potvarkis Nr. 12`,
    read: {
      funding: { text: 'Projekto lėšos', measure: null },
      narrative: 'Susitikta su meru.',
      purpose: 'Tartis',
      basis: { act: 'mayor_order', date: '2015-01-05', number: '12', text: '2015-01-05 mero potvarkis Nr. 12' },
    },
  },
  {
    about: 'several signers on lines of their own',
    text: `Komandiruotės tikslas: tartis\n\nFinansavimas: biudžetas\n\nSavivaldybės meras Jonas Jonaitis\nVicemerė\tOna Petraitė-Kazlauskienė\nAdministracijos direktorius – Petras Petraitis\nMero patarėja, Rūta Rūtaitė`,
    read: {
      signers: [
        { name: 'Jonas Jonaitis', post: 'Savivaldybės meras' },
        { name: 'Ona Petraitė-Kazlauskienė', post: 'Vicemerė' },
        { name: 'Petras Petraitis', post: 'Administracijos direktorius' },
        { name: 'Rūta Rūtaitė', post: 'Mero patarėja' },
      ],
      funding: { text: 'biudžetas', measure: null },
    },
  },
  {
    about: 'post on the line above the name, a date and a signature mark among them',
    text: `Tikslas: tartis\nLėšos: savivaldybės biudžetas.\n\nTarybos narys\n(parašas)\nJonas Jonaitis\n2024-12-10`,
    read: {
      signers: [{ name: 'Jonas Jonaitis', post: 'Tarybos narys' }],
      funding: { text: 'savivaldybės biudžetas.', measure: null },
    },
  },
  {
    about: 'who prepared the report, under a heading',
    text: `Tikslas: tartis\nLėšos: savivaldybės biudžetas\nAtaskaitą parengė: Tarptautinių ryšių skyriaus vyriausioji specialistė Ona Onaitė`,
    read: {
      signers: [{ name: 'Ona Onaitė', post: 'Tarptautinių ryšių skyriaus vyriausioji specialistė' }],
      funding: { text: 'savivaldybės biudžetas', measure: null },
      notUnderstood: [],
    },
  },
  {
    about: 'name and post under headings of their own',
    text: `Vardas, pavardė: Jonas Jonaitis\nPareigos: tarybos narys\nKomandiruotės tikslas: tartis\nKomandiruotės laikas: 2020 02 03–05\nKelionės vieta: Oslas, Norvegija`,
    read: {
      signers: [{ name: 'Jonas Jonaitis', post: 'tarybos narys' }],
      startsOn: '2020-02-03',
      endsOn: '2020-02-05',
      destinations: [place('Oslas', 'NO')],
    },
  },
  {
    about: 'no year in the text, none in the date',
    text: `Komandiruotės laikas ir vieta: gruodžio 4–7 d., Ryga (Latvija)\nKomandiruotės tikslas: tartis`,
    read: {
      startsOn: null,
      endsOn: null,
      datesText: 'gruodžio 4–7 d.',
      destinations: [place('Ryga', 'LV')],
      notUnderstood: ['gruodžio 4–7 d.'],
    },
  },
  {
    about: 'a date told by "this year"',
    text: `Komandiruotės laikas: šių metų liepos 5–7 d.\nKomandiruotės tikslas: tartis`,
    read: { startsOn: null, endsOn: null, datesText: 'šių metų liepos 5–7 d.' },
  },
  {
    about: 'an impossible date is flagged',
    text: `Komandiruotės laikas: 2024-02-30\nKomandiruotės tikslas: tartis`,
    read: { startsOn: null, endsOn: null, datesText: '2024-02-30', notUnderstood: ['2024-02-30'] },
  },
  {
    about: 'an end before the beginning is flagged',
    text: `Komandiruotės laikas ir vieta: 2024-12-07 – 2024-12-04, Ryga (Latvija)\nKomandiruotės tikslas: tartis`,
    read: {
      startsOn: null,
      endsOn: null,
      datesText: '2024-12-07 – 2024-12-04',
      notUnderstood: ['2024-12-07 – 2024-12-04'],
      destinations: [place('Ryga', 'LV')],
    },
  },
  {
    about: 'year and month only',
    text: `Komandiruotės laikas: 1989 m. spalio mėn.\nKomandiruotės vieta: Madisonas (JAV)\nKomandiruotės tikslas: tartis`,
    read: { startsOn: '1989-10', endsOn: '1989-10', destinations: [place('Madisonas', 'US')] },
  },
  {
    about: 'text without headings is kept whole',
    text: `Praėjusią savaitę lankiausi Brešoje.\nKomandiruotės tikslas buvo susitikti su meru.\n\nBuvo įdomu.`,
    read: {
      recognised: false,
      narrative: null,
      basis: null,
      notUnderstood: [
        'Praėjusią savaitę lankiausi Brešoje.\nKomandiruotės tikslas buvo susitikti su meru.\n\nBuvo įdomu.',
      ],
    },
  },
  {
    about: 'an empty text',
    text: '  \n\n',
    read: { recognised: false, notUnderstood: [] },
  },
  {
    about: 'Windows line ends, a byte order mark, hard spaces, soft hyphens, decomposed letters',
    text: '\uFEFFKomandiruote\u0307s\u00a0pagrindas:\r\nMero 2024\u00a0m. lapkričio 27\u00a0d. po\u00adtvarkis Nr.\u00a0MA-734\r\n\r\nKomandiruotės tikslas:\r\nStiprinti ry\u00ad\r\nšius\r\n',
    read: {
      basis: {
        act: 'mayor_order',
        date: '2024-11-27',
        number: 'MA-734',
        text: 'Mero 2024 m. lapkričio 27 d. potvarkis Nr. MA-734',
      },
      purpose: 'Stiprinti ryšius',
    },
  },
  {
    about: 'a page that breaks in the middle of a sentence, with its number',
    text: `Komandiruotės metu įvykę susitikimai:\n\nPirmą dieną susitikta su miesto vadovais ir aptarti bendri planai, o vakare\n\n2\n\fdalyvauta koncerte. Antrą dieną aplankyta mokykla.\n\nTrečią dieną grįžta.`,
    read: {
      narrative:
        'Pirmą dieną susitikta su miesto vadovais ir aptarti bendri planai, o vakare dalyvauta koncerte. Antrą dieną aplankyta mokykla.\n\nTrečią dieną grįžta.',
      notUnderstood: ['2'],
    },
  },
  {
    about: 'words cut at line ends',
    text: `Komandiruo-\ntės tikslas:\nSkatinti bendradar-\nbiavimą pagal įsakymą MA-\n734`,
    read: { purpose: 'Skatinti bendradarbiavimą pagal įsakymą MA-734' },
  },
  {
    about: 'bullets in the narrative stay lines',
    text: `Vizito eiga:\n\nAptarta:\n• kultūra;\n• sportas;\n• turizmas.\n\nSutarta tęsti.`,
    read: { narrative: 'Aptarta:\n• kultūra;\n• sportas;\n• turizmas.\n\nSutarta tęsti.' },
  },
  {
    about: 'a meeting told with words that are headings elsewhere',
    text: `Komandiruotės laikas ir vieta: 2024-01-08–09, Ryga (Latvija)\nKomandiruotės tikslas: tartis\nKomandiruotės metu įvykę susitikimai:\nPirmas susitikimas.\nVieta: Rygos rotušė\nTikslas: pasitarti dėl parkų\nDalyviai: merai\nIš kokių lėšų finansuojama komandiruotė: biudžeto`,
    read: {
      destinations: [place('Ryga', 'LV')],
      purpose: 'tartis',
      narrative: 'Pirmas susitikimas.\n\nVieta: Rygos rotušė\n\nTikslas: pasitarti dėl parkų\n\nDalyviai: merai',
      funding: { text: 'biudžeto', measure: null },
    },
  },
  {
    about: 'participants, annexes and the date of the report are kept apart',
    text: `Komandiruotės dalyviai: meras Jonas Jonaitis, tarybos narė Ona Onaitė\nKomandiruotės tikslas: tartis\nKomandiruotės rezultatai: sutarta.\nPriedai: 2 lapai\nAtaskaitos data: 2024-12-10`,
    read: {
      purpose: 'tartis',
      notUnderstood: [
        'Komandiruotės dalyviai: meras Jonas Jonaitis, tarybos narė Ona Onaitė',
        'Priedai: 2 lapai',
        'Ataskaitos data: 2024-12-10',
      ],
    },
  },
  {
    about: 'costs in litas and euros, with all ways of writing thousands',
    text: `Komandiruotės išlaidos:\nKelionė – 1.250,50 EUR\nNakvynė 22 136 Eur\nDienpinigiai: 300 Lt\nDraudimas 12 litų 50 ct\nMokestis 0 Eur\nIš viso 2,5 tūkst. eurų`,
    read: {
      costs: [
        { amount: 1250.5, currency: 'EUR', text: 'Kelionė – 1.250,50 EUR' },
        { amount: 22136, currency: 'EUR', text: 'Nakvynė 22 136 Eur' },
        { amount: 300, currency: 'LTL', text: 'Dienpinigiai: 300 Lt' },
        { amount: 12.5, currency: 'LTL', text: 'Draudimas 12 litų 50 ct' },
        { amount: 0, currency: 'EUR', text: 'Mokestis 0 Eur' },
        { amount: 2500, currency: 'EUR', text: 'Iš viso 2,5 tūkst. eurų' },
      ],
      notUnderstood: [],
    },
  },
  {
    about: 'costs of a table whose heading names the currency',
    text: `Tikslas: tartis\nIšlaidos (Eur)\nKelionė\t350,00\nNakvynė\t120,5\nIš viso\t470,50`,
    read: {
      costs: [
        { amount: 350, currency: 'EUR', text: 'Kelionė 350,00' },
        { amount: 120.5, currency: 'EUR', text: 'Nakvynė 120,5' },
        { amount: 470.5, currency: 'EUR', text: 'Iš viso 470,50' },
      ],
    },
  },
  {
    about: 'codes, numbers of orders and years are no costs',
    text: `Tikslas: tartis\nFinansavimas: 2024 m. savivaldybės biudžeto programa 7, priemonė Nr. 02.01.03, įsakymas Nr. A-590(8.1), 350 Eur`,
    read: { costs: [{ amount: 350, currency: 'EUR' }], funding: { measure: '02.01.03' } },
  },
  {
    about: 'a programme without a measure',
    text: `Tikslas: tartis\nFinansavimo šaltinis: savivaldybės biudžetas, programa 7`,
    read: { funding: { measure: '7' } },
  },
  {
    about: 'years crossing and foreign money',
    text: `Kelionės data: 2024 m. gruodžio 30 d. – 2025 m. sausio 2 d.\nKelionės vieta: Krokuva (Lenkija)\nKelionės išlaidos: 800 PLN, 20 USD, 1 200 SEK`,
    read: {
      startsOn: '2024-12-30',
      endsOn: '2025-01-02',
      costs: [
        { amount: 800, currency: 'PLN' },
        { amount: 20, currency: 'USD' },
        { amount: 1200, currency: 'SEK' },
      ],
    },
  },
  {
    about: 'the value runs on from the heading in one line of a pasted table',
    text: `Komandiruotės pagrindas Alytaus miesto savivaldybės mero 2024-03-01 potvarkis Nr. M-15
Komandiruotės laikas 2024 m. kovo 5–6 d.
Komandiruotės vieta Suvalkai, Lenkija
Komandiruotės tikslas Susitikti su Suvalkų prezidentu`,
    read: {
      basis: {
        act: 'mayor_order',
        number: 'M-15',
        date: '2024-03-01',
        text: 'Alytaus miesto savivaldybės mero 2024-03-01 potvarkis Nr. M-15',
      },
      startsOn: '2024-03-05',
      endsOn: '2024-03-06',
      destinations: [place('Suvalkai', 'PL')],
      purpose: 'Susitikti su Suvalkų prezidentu',
    },
  },
  {
    about: 'dashes between headings and values',
    text: `Komandiruotės pagrindas – mero potvarkis Nr. T-162(E)\nKomandiruotės laikas – 2024-06-03\nKomandiruotės vieta – Liepoja, Latvija\nKomandiruotės tikslas – tartis`,
    read: {
      basis: { number: 'T-162(E)' },
      startsOn: '2024-06-03',
      destinations: [place('Liepoja', 'LV')],
      purpose: 'tartis',
    },
  },
  {
    about: 'two acts: the first is read, the text holds both',
    text: `Pagrindas: savivaldybės tarybos 2024-01-05 sprendimas Nr. T-31 ir mero 2024-02-01 potvarkis Nr. B-TS-1310\nTikslas: tartis`,
    read: { basis: { act: 'council_decision', date: '2024-01-05', number: 'T-31' } },
  },
  {
    about: 'an invitation as the basis',
    text: `Pagrindas: Brešos mero kvietimas\nTikslas: tartis`,
    read: { basis: { act: 'other', date: null, number: null, text: 'Brešos mero kvietimas' } },
  },
  {
    about: 'a heading not known ends what stands above it',
    text: `Komandiruotės tikslas:\n\nTartis dėl parkų.\n\nAutomobilio duomenys:\n\nVW Passat\n\nLėšos:\n\nBiudžetas`,
    read: {
      purpose: 'Tartis dėl parkų.',
      funding: { text: 'Biudžetas', measure: null },
      notUnderstood: ['Automobilio duomenys: VW Passat'],
    },
  },
  {
    about: 'country first',
    text: `Šalis: Italija\nMiestas: Breša\nData: 2024-12-04\nTikslas: tartis`,
    read: { destinations: [place('Breša', 'IT')] },
  },
  {
    about: 'one country for two cities, and a state that is a city',
    text: `Vieta: Briuselis ir Liuvenas (Belgija), Liuksemburgas\nData: 2024-12-04\nTikslas: tartis`,
    read: { destinations: [place('Briuselis', 'BE'), place('Liuvenas', 'BE'), place('Liuksemburgas', 'LU')] },
  },
  {
    about: 'a country not printed is not added',
    text: `Vieta: Ryga\nData: 2024-12-04\nTikslas: tartis`,
    read: { destinations: [place('Ryga', null)] },
  },
  {
    about: 'markdown marks',
    text: `# Komandiruotės ataskaita\n\n**Komandiruotės tikslas:** tartis\n\n**Laikas ir vieta:** 2024-12-04, Ryga (Latvija)\n\n**Susitikimai:**\n\nSusitikta.`,
    read: { purpose: 'tartis', startsOn: '2024-12-04', narrative: 'Susitikta.' },
  },
  {
    about: 'an opening is kept',
    text: `KAUNO MIESTO SAVIVALDYBĖS TARYBOS NARYS\nJonas Jonaitis\n\nKOMANDIRUOTĖS ATASKAITA\n\nKomandiruotės tikslas: tartis`,
    read: { purpose: 'tartis', notUnderstood: ['KAUNO MIESTO SAVIVALDYBĖS TARYBOS NARYS Jonas Jonaitis'] },
  },
  {
    about: 'an annex and a note below the signature',
    text: `Komandiruotės tikslas: tartis\n\nLėšos: biudžetas. Iš viso – 1 045,30 Eur.\n\nTarybos narys – Jonas Jonaitis\n\nPRIDEDAMA. Renginio programa, 2 lapai.`,
    read: {
      signers: [{ name: 'Jonas Jonaitis', post: 'Tarybos narys' }],
      costs: [{ amount: 1045.3, currency: 'EUR' }],
      notUnderstood: ['PRIDEDAMA: Renginio programa, 2 lapai.'],
    },
  },
  {
    about: 'a form of single lines with dashes',
    text: `Komandiruotės tikslas - darbinis vizitas\nKomandiruotės data - 2010 m. rugsėjo 9-12 d.\nŠalis - Vokietija\nMiestas - Leverkuzenas\nPatirtos išlaidos - 2345,67 Lt`,
    read: {
      purpose: 'darbinis vizitas',
      startsOn: '2010-09-09',
      endsOn: '2010-09-12',
      destinations: [place('Leverkuzenas', 'DE')],
      costs: [{ amount: 2345.67, currency: 'LTL' }],
      notUnderstood: [],
    },
  },
  {
    about: 'who travelled and who signs told in a head and again below',
    text: `1. Komandiruoto asmens vardas, pavardė, pareigos: Jurgita Jurgaitienė, skyriaus vedėja\n2. Komandiruotės tikslas: tartis\n3. Lėšos: biudžetas\n\nSkyriaus vedėja          (parašas)          Jurgita Jurgaitienė`,
    read: { signers: [{ name: 'Jurgita Jurgaitienė', post: 'Skyriaus vedėja' }], notUnderstood: ['(parašas)'] },
  },
  {
    about: 'broken lines within values',
    text: `Komandiruotės pagrindas:\nKauno miesto savivaldybės mero\n2024 m. lapkričio 27 d.\npotvarkis Nr. MA-734\n\nKomandiruotės laikas ir vieta:\n2024 m. gruodžio\n4-7 d., Breša\n(Italija)`,
    read: {
      basis: {
        act: 'mayor_order',
        date: '2024-11-27',
        number: 'MA-734',
        text: 'Kauno miesto savivaldybės mero 2024 m. lapkričio 27 d. potvarkis Nr. MA-734',
      },
      startsOn: '2024-12-04',
      endsOn: '2024-12-07',
      destinations: [place('Breša', 'IT')],
    },
  },
  {
    about: 'a value that itself begins like a heading',
    text: `Iš kokių lėšų finansuojama komandiruotė\n\nKomandiruotės išlaidos – 612 Eur – apmokėtos iš Savivaldybės biudžeto`,
    read: {
      funding: { text: 'Komandiruotės išlaidos – 612 Eur – apmokėtos iš Savivaldybės biudžeto', measure: null },
      costs: [{ amount: 612, currency: 'EUR' }],
    },
  },
  {
    about: 'words of the questions of a form',
    text: `Kur: Helsinkis (Suomija)\nKada: 2021 11 03 – 2021 11 05\nKodėl: Arktikos forumas\nKas apmokėjo: Suomijos ambasada`,
    read: {
      startsOn: '2021-11-03',
      endsOn: '2021-11-05',
      purpose: 'Arktikos forumas',
      destinations: [place('Helsinkis', 'FI')],
      funding: { text: 'Suomijos ambasada', measure: null },
    },
  },
  {
    about: 'headings that end with a full stop on the line of their values',
    text: `Komandiruotės pagrindas. Savivaldybės tarybos 2016 m. kovo 31 d. sprendimas Nr. T2-151.
Komandiruotės tikslas. Dalyvauti mugėje.
Aptarti klausimai. Susitikta su mugės rengėjais.
Lėšų šaltinis. Savivaldybės biudžetas.`,
    read: {
      basis: {
        act: 'council_decision',
        date: '2016-03-31',
        number: 'T2-151',
        text: 'Savivaldybės tarybos 2016 m. kovo 31 d. sprendimas Nr. T2-151.',
      },
      purpose: 'Dalyvauti mugėje.',
      narrative: 'Susitikta su mugės rengėjais.',
      funding: { text: 'Savivaldybės biudžetas.', measure: null },
      notUnderstood: [],
    },
  },
  {
    about: 'a value that runs on from its heading keeps the words headings are also made of',
    text: `Komandiruotės pagrindas Savivaldybės tarybos 2016 m. kovo 31 d. sprendimas Nr. T2-151\nKomandiruotės tikslas Dalyvauti mugėje`,
    read: {
      basis: {
        act: 'council_decision',
        text: 'Savivaldybės tarybos 2016 m. kovo 31 d. sprendimas Nr. T2-151',
      },
      purpose: 'Dalyvauti mugėje',
    },
  },
  {
    about: 'a table drawn with bars whose rows are numbered',
    text: `1 | Komandiruotės pagrindas | Mero 2023-02-01 potvarkis Nr. M-7
2 | Komandiruotės laikas | 2023-02-06
3 | Komandiruotės vieta | Ryga, Latvija
4 | Komandiruotės tikslas | Tartis`,
    read: {
      basis: { act: 'mayor_order', date: '2023-02-01', number: 'M-7', text: 'Mero 2023-02-01 potvarkis Nr. M-7' },
      startsOn: '2023-02-06',
      destinations: [place('Ryga', 'LV')],
      purpose: 'Tartis',
      notUnderstood: [],
    },
  },
  ...numbers.map(([printed, number]) => ({
    about: `the number ${printed}`,
    text: `Pagrindas: administracijos direktoriaus 2023 m. sausio 5 d. įsakymas Nr. ${printed}\nTikslas: tartis`,
    read: { basis: expect.objectContaining({ act: 'director_order', date: '2023-01-05', number }) },
  })),
  {
    about: 'the last full stop of a measure is its own at the end of the text, the sentence’s before another sentence',
    text: `Tikslas: tartis\nFinansavimas: Savivaldybės biudžeto lėšos pagal programos priemonę 03.02.01.`,
    read: { funding: expect.objectContaining({ measure: '03.02.01.' }) },
  },
  {
    about: 'the full stop between a measure and a further sentence is not the measure’s',
    text: `Tikslas: tartis\nFinansavimas: Apmokėta pagal priemonę 03.02.01. Nakvynę apmokėjo rengėjai.`,
    read: { funding: expect.objectContaining({ measure: '03.02.01' }) },
  },
  {
    about: 'two signers on one line, each with a post',
    text: `Komandiruotės tikslas: tartis\n\nFinansavimas: biudžetas\n\nTarybos narė Rasa Rasaitė, tarybos narys Petras Petraitis`,
    read: {
      signers: [
        { name: 'Rasa Rasaitė', post: 'Tarybos narė' },
        { name: 'Petras Petraitis', post: 'tarybos narys' },
      ],
      funding: { text: 'biudžetas', measure: null },
    },
  },
  {
    about: 'two signers of an English report joined by a conjunction',
    text: `Purpose of the trip: to talk\nFunding: budget\nSigned: Deputy Mayor Ona Onaitė and Council Member Jonas Jonaitis`,
    read: {
      signers: [
        { name: 'Ona Onaitė', post: 'Deputy Mayor' },
        { name: 'Jonas Jonaitis', post: 'Council Member' },
      ],
      notUnderstood: [],
    },
  },
  {
    about: 'a conjunction within a post parts no signers',
    text: `Komandiruotės tikslas: tartis\nLėšos: biudžetas\n\nŠvietimo ir kultūros skyriaus vedėja Ona Onaitė`,
    read: { signers: [{ name: 'Ona Onaitė', post: 'Švietimo ir kultūros skyriaus vedėja' }] },
  },
  {
    about: 'a translator with a short surname signs',
    text: `Komandiruotės tikslas: tartis\nLėšos: biudžetas\n\nVertėja Ilona Il`,
    read: { signers: [{ name: 'Ilona Il', post: 'Vertėja' }] },
  },
  ...routes.map(([printed, ...destinations]) => ({
    about: `the places ${printed}`,
    text: `Vieta: ${printed}\nLaikas: 2024-12-04\nTikslas: tartis`,
    read: {
      destinations: destinations.map((destination) => {
        const [name = '', code = null] = destination.split('/')
        return place(name, code)
      }),
    },
  })),
  {
    about: 'places visited under a heading of their own, a state between town and country',
    text: `Kelionės datos: 2023 m. kovo 6–10 d.
Aplankytos vietos: Zulingenas ir Dyphoncas, Žemutinė Saksonija, Vokietija; Pultuskas, Lenkija
Kelionės tikslas: tartis`,
    read: {
      startsOn: '2023-03-06',
      endsOn: '2023-03-10',
      destinations: [place('Zulingenas', 'DE'), place('Dyphoncas', 'DE'), place('Pultuskas', 'PL')],
      notUnderstood: ['Žemutinė Saksonija'],
    },
  },
  ...['Lankytos vietos', 'Lankytini miestai', 'Places visited', 'APLANKYTI MIESTAI'].map((heading) => ({
    about: `the heading ${heading}`,
    text: `Data: 2024-12-04\n${heading}: Pultuskas, Lenkija\nTikslas: tartis`,
    read: { destinations: [place('Pultuskas', 'PL')], notUnderstood: [] },
  })),
  {
    about: 'a heading whose colon fell to the next line',
    text: `Komandiruotės laikas\nir vieta\n: 2024-12-04, Ryga (Latvija)\nKomandiruotės tikslas\n: projekto pristatymas`,
    read: { purpose: 'projekto pristatymas', startsOn: '2024-12-04', destinations: [place('Ryga', 'LV')] },
  },
  {
    about: 'a reckoning is one cost, its result',
    text: `Tikslas: tartis\nIšlaidos:\n3×64 Eur = 192 Eur\n100 Eur + 92 Eur = 192 Eur\n100 Eur ir 92 Eur`,
    read: {
      costs: [
        { amount: 192, currency: 'EUR', text: '3×64 Eur = 192 Eur' },
        { amount: 192, currency: 'EUR', text: '100 Eur + 92 Eur = 192 Eur' },
        { amount: 100, currency: 'EUR' },
        { amount: 92, currency: 'EUR' },
      ],
      notUnderstood: [],
    },
  },
  {
    about: 'costs told in one pair of brackets keep no half of it',
    text: `Tikslas: tartis\nIšlaidos: Iš viso 150 Eur (kelionė 100 Eur, nakvynė (2 naktys) 50 Eur)`,
    read: {
      costs: [
        { amount: 150, currency: 'EUR', text: 'Iš viso 150 Eur' },
        { amount: 100, currency: 'EUR', text: 'kelionė 100 Eur' },
        { amount: 50, currency: 'EUR', text: 'nakvynė (2 naktys) 50 Eur' },
      ],
      notUnderstood: [],
    },
  },
  {
    about: 'each bullet of the narrative on a line of its own',
    text: `Tikslas: tartis\n\nSusitikimai:\n\nSusitikta su\n- meru\n- taryba\n\nAptarta: • parkai; • gatvės.`,
    read: { narrative: 'Susitikta su\n\n- meru\n- taryba\n\nAptarta:\n• parkai;\n• gatvės.' },
  },
  {
    about: 'the day the report was written, below its last part',
    text: `Komandiruotės tikslas: tartis\nFinansavimas: Savivaldybės biudžeto lėšos\n2011-07-11\nTarybos narys Jonas Jonaitis`,
    read: {
      funding: { text: 'Savivaldybės biudžeto lėšos', measure: null },
      signers: [{ name: 'Jonas Jonaitis', post: 'Tarybos narys' }],
      notUnderstood: ['2011-07-11'],
    },
  },
  {
    about: 'the day the report was written where nobody signs',
    text: `Komandiruotės tikslas: tartis\nFinansavimas: Savivaldybės biudžeto lėšos.\n\n2011-07-11`,
    read: { funding: { text: 'Savivaldybės biudžeto lėšos.', measure: null }, notUnderstood: ['2011-07-11'] },
  },
  {
    about: 'several signers after one post in the plural',
    text: `Komandiruotės tikslas: tartis\nLėšos: biudžetas\n\nTarybos nariai: Jonas Jonaitis, Petras Petraitis`,
    read: {
      signers: [
        { name: 'Jonas Jonaitis', post: 'Tarybos nariai' },
        { name: 'Petras Petraitis', post: 'Tarybos nariai' },
      ],
    },
  },
]
