import type { ReadPage } from '@/lib/import/page/page-context'

/** Pages as other towns write them (made up), with what must be read in each. */
export type PageSample = { about: string; text: string; read: { [Key in keyof ReadPage]?: unknown } }

const place = (name: string, countryLabel: string | null, countryCode: string | null) => ({
  name,
  countryLabel,
  countryCode,
})
const signed = (date: string | null) => ({ kind: 'signed', date })
/** A date beside a document, of which nothing more is said. */
const dated = (date: string) => ({ kind: 'dated', date })

export const pageSamples: PageSample[] = [
  {
    about: 'columns parted by tabs, under a head',
    text: `Miestas\tŠalis\tDokumentas\tPasirašymo data
Poznanė\tLenkija\tBendradarbiavimo sutartis\t2001-05-05
Tartu\tEstija\tSusigiminiavimo sutartis\t2003 m. gegužės 12 d.
Gentas\tBelgija\tPartnerystės sutartis\t–`,
    read: {
      rows: [
        {
          text: 'Poznanė Lenkija Bendradarbiavimo sutartis 2001-05-05',
          places: [place('Poznanė', 'Lenkija', 'PL')],
          documents: [
            { title: 'Bendradarbiavimo sutartis', type: 'COOPERATION_AGREEMENT', events: [signed('2001-05-05')] },
          ],
        },
        {
          text: 'Tartu Estija Susigiminiavimo sutartis 2003 m. gegužės 12 d.',
          places: [place('Tartu', 'Estija', 'EE')],
          documents: [
            { title: 'Susigiminiavimo sutartis', type: 'TWINNING_AGREEMENT', events: [signed('2003-05-12')] },
          ],
        },
        {
          text: 'Gentas Belgija Partnerystės sutartis –',
          places: [place('Gentas', 'Belgija', 'BE')],
          documents: [{ title: 'Partnerystės sutartis', type: null, events: [] }],
        },
      ],
    },
  },
  {
    about: 'columns in another order, numbered, no head',
    text: `1.\tLenkija\tPoznanė\t2001.05.05\tBendradarbiavimo sutartis\n2.\tLatvija\tRyga\t1998 m.\tKetinimų protokolas`,
    read: {
      rows: [
        {
          places: [place('Poznanė', 'Lenkija', 'PL')],
          documents: [{ title: 'Bendradarbiavimo sutartis', events: [dated('2001-05-05')] }],
        },
        {
          places: [place('Ryga', 'Latvija', 'LV')],
          documents: [{ title: 'Ketinimų protokolas', type: 'PROTOCOL_OF_INTENT', events: [dated('1998')] }],
        },
      ],
    },
  },
  {
    about: 'a further document of a city in a row that begins empty',
    text: `Miestas\tDokumento tipas\nVaršuva, Lenkija\tDraugystės sutartis (pasirašyta 1998-04-01)\n\tSusigiminiavimo sutartis (pasirašyta 2013-04-11)`,
    read: {
      rows: [
        {
          places: [place('Varšuva', 'Lenkija', 'PL')],
          documents: [
            { title: 'Draugystės sutartis', type: 'FRIENDSHIP_AGREEMENT', events: [signed('1998-04-01')] },
            { title: 'Susigiminiavimo sutartis', type: 'TWINNING_AGREEMENT', events: [signed('2013-04-11')] },
          ],
        },
      ],
    },
  },
  {
    about: 'a table drawn with bars',
    text: `| Miestas | Šalis | Sutartis | Data |\n|---|---|---|---|\n| Poznanė | Lenkija | Bendradarbiavimo sutartis | 2001-05-05 |`,
    read: {
      rows: [
        {
          places: [place('Poznanė', 'Lenkija', 'PL')],
          documents: [{ title: 'Bendradarbiavimo sutartis', events: [dated('2001-05-05')] }],
        },
      ],
    },
  },
  {
    about: 'country in brackets, date after a comma',
    text: `Liublinas (Lenkija) – Bendradarbiavimo sutartis, 2019-02-04`,
    read: {
      rows: [
        {
          text: 'Liublinas (Lenkija) – Bendradarbiavimo sutartis, 2019-02-04',
          places: [place('Liublinas', 'Lenkija', 'PL')],
          documents: [
            { title: 'Bendradarbiavimo sutartis', type: 'COOPERATION_AGREEMENT', events: [dated('2019-02-04')] },
          ],
        },
      ],
      notUnderstood: [],
    },
  },
  {
    about: 'bullets, and verbs without brackets',
    text: `• Lodzė, Lenkija – Susigiminiavimo sutartis, pasirašyta 1991 m. sausio 22 d.
• Kaliningradas, Rusija – Bendradarbiavimo sutartis, pasirašyta 1993-05-05, nutraukta 2022-03-03
• Minskas, Baltarusija – Bendradarbiavimo sutartis (pasirašyta 1996 m.; sustabdyta 2020-09-10)`,
    read: {
      rows: [
        {
          places: [place('Lodzė', 'Lenkija', 'PL')],
          documents: [{ title: 'Susigiminiavimo sutartis', events: [signed('1991-01-22')] }],
        },
        {
          places: [place('Kaliningradas', 'Rusija', 'RU')],
          documents: [
            {
              title: 'Bendradarbiavimo sutartis',
              events: [signed('1993-05-05'), { kind: 'ended', date: '2022-03-03' }],
            },
          ],
        },
        {
          places: [place('Minskas', 'Baltarusija', 'BY')],
          documents: [{ events: [signed('1996'), { kind: 'suspended', date: '2020-09-10' }] }],
        },
      ],
    },
  },
  {
    about: 'what happened to an agreement in its life',
    text: `Kylis, Vokietija Bendradarbiavimo sutartis (pasirašyta 1992-06-01; atnaujinta 2002 m.; pratęsta 2012-06; pakeista 2015-01-01; nutraukta 2020 m.)`,
    read: {
      rows: [
        {
          documents: [
            {
              events: [
                signed('1992-06-01'),
                { kind: 'renewed', date: '2002' },
                { kind: 'extended', date: '2012-06' },
                { kind: 'amended', date: '2015-01-01' },
                { kind: 'ended', date: '2020' },
              ],
            },
          ],
        },
      ],
      notUnderstood: [],
    },
  },
  {
    about: 'cities under the names of their countries',
    text: `Lenkija\nPoznanė – Bendradarbiavimo sutartis (pasirašyta 2001-05-05)\nSopotas – Draugystės sutartis (pasirašyta 2003)\n\nLatvija\nCėsis – Bendradarbiavimo sutartis (pasirašyta 2005)`,
    read: {
      rows: [
        { places: [place('Poznanė', 'Lenkija', 'PL')], documents: [{ events: [signed('2001-05-05')] }] },
        { places: [place('Sopotas', 'Lenkija', 'PL')], documents: [{ events: [signed('2003')] }] },
        { places: [place('Cėsis', 'Latvija', 'LV')] },
      ],
    },
  },
  {
    about: 'English page',
    text: `City, country Document type
Lublin, Poland Twinning agreement (signed 12 May 2001)
Tbilisi, Georgia Memorandum of Understanding (signed in May 2005; renewed 2010)
Chicago, USA – Sister city agreement, signed on July 21, 1993`,
    read: {
      rows: [
        {
          places: [place('Lublin', 'Poland', 'PL')],
          documents: [{ title: 'Twinning agreement', type: 'TWINNING_AGREEMENT', events: [signed('2001-05-12')] }],
        },
        {
          places: [place('Tbilisi', 'Georgia', 'GE')],
          documents: [
            {
              title: 'Memorandum of Understanding',
              type: 'MEMORANDUM_OF_UNDERSTANDING',
              events: [signed('2005-05'), { kind: 'renewed', date: '2010' }],
            },
          ],
        },
        {
          places: [place('Chicago', 'USA', 'US')],
          documents: [{ title: 'Sister city agreement', type: 'TWINNING_AGREEMENT', events: [signed('1993-07-21')] }],
        },
      ],
    },
  },
  {
    about: 'several cities and countries in a row',
    text: `Ryga (Latvija), Talinas (Estija) – Bendra sutartis (pasirašyta 2005-02-18)\nLiepoja, Latvija ir Pernu, Estija Trišalis bendradarbiavimo susitarimas (2010-10-10)`,
    read: {
      rows: [
        {
          places: [place('Ryga', 'Latvija', 'LV'), place('Talinas', 'Estija', 'EE')],
          documents: [{ title: 'Bendra sutartis', type: null, events: [signed('2005-02-18')] }],
        },
        {
          places: [place('Liepoja', 'Latvija', 'LV'), place('Pernu', 'Estija', 'EE')],
          documents: [
            {
              title: 'Trišalis bendradarbiavimo susitarimas',
              type: 'COOPERATION_ARRANGEMENT',
              events: [dated('2010-10-10')],
            },
          ],
        },
      ],
    },
  },
  {
    about: 'records with labels',
    text: `Miestas partneris: Liublinas\nŠalis: Lenkija\nDokumentas: Bendradarbiavimo sutartis\nPasirašymo data: 2019-02-04\n\nMiestas partneris: Kutaisis, Sakartvelas\nDokumentas: Ketinimų protokolas (pasirašytas 2009 m.)`,
    read: {
      rows: [
        {
          places: [place('Liublinas', 'Lenkija', 'PL')],
          documents: [{ title: 'Bendradarbiavimo sutartis', events: [signed('2019-02-04')] }],
        },
        {
          places: [place('Kutaisis', 'Sakartvelas', 'GE')],
          documents: [{ title: 'Ketinimų protokolas', events: [signed('2009')] }],
        },
      ],
    },
  },
  {
    about: 'a bracket that is not understood',
    text: `Poznanė, Lenkija Bendradarbiavimo sutartis (data nežinoma)\nSopotas, Lenkija Draugystės sutartis (pasirašyta 2003-02-30)\nGdynė, Lenkija Sutartis dėl uostų (antroji)`,
    read: {
      rows: [
        { documents: [{ title: 'Bendradarbiavimo sutartis', events: [] }] },
        { documents: [{ title: 'Draugystės sutartis', events: [signed(null)] }] },
        { documents: [{ title: 'Sutartis dėl uostų (antroji)', type: null, events: [] }] },
      ],
      notUnderstood: ['(data nežinoma)', '(pasirašyta 2003-02-30)'],
    },
  },
  {
    about: 'a row cut over two lines',
    text: `Kijevas, Ukraina Bendradarbiavimo ir draugiškų dalykinių santykių plėtojimo\ntarp miestų sutartis (pasirašyta\n1991-06-20)`,
    read: {
      rows: [
        {
          documents: [
            {
              title: 'Bendradarbiavimo ir draugiškų dalykinių santykių plėtojimo tarp miestų sutartis',
              type: 'COOPERATION_AGREEMENT',
              events: [signed('1991-06-20')],
            },
          ],
        },
      ],
    },
  },
  {
    about: 'typos and doubled spaces in a title stay, spaces do not',
    text: `Almata, Kazachstanas Bendradarbiavmo\u00a0 susitarimas \u00a0(pasirašytas 1998-03-03)`,
    read: {
      rows: [{ documents: [{ title: 'Bendradarbiavmo susitarimas', type: null, events: [signed('1998-03-03')] }] }],
    },
  },
  {
    about: 'countries by long, short and former names',
    text: `Los Andželas, Jungtinės Amerikos Valstijos Susigiminiavimo sutartis (1990)\nBatumis, Gruzija Susigiminiavimo sutartis (1991)\nPraha, Čekijos Respublika Susigiminiavimo sutartis (1992)\nHaga, Olandija Susigiminiavimo sutartis (1993)`,
    read: {
      rows: [
        { places: [place('Los Andželas', 'Jungtinės Amerikos Valstijos', 'US')] },
        { places: [place('Batumis', 'Gruzija', 'GE')] },
        { places: [place('Praha', 'Čekijos Respublika', 'CZ')] },
        { places: [place('Haga', 'Olandija', 'NL')] },
      ],
    },
  },
  {
    about: 'a country we do not know keeps its label',
    text: `Mišingas, Narnija Bendradarbiavimo sutartis (pasirašyta 2001)`,
    read: {
      rows: [{ places: [place('Mišingas', 'Narnija', null)], documents: [{ title: 'Bendradarbiavimo sutartis' }] }],
    },
  },
  {
    about: 'cities with only a year',
    text: `Partneriai\n\n• Poznanė (Lenkija), 1998 m.\n• Tartu (Estija)`,
    read: {
      rows: [
        {
          places: [place('Poznanė', 'Lenkija', 'PL')],
          documents: [{ title: null, type: null, events: [dated('1998')] }],
        },
        { places: [place('Tartu', 'Estija', 'EE')], documents: [] },
      ],
      notUnderstood: ['Partneriai'],
    },
  },
  {
    about: 'networks in other words',
    text: `Baltijos miestų sąjunga (angl. UBC – Union of the Baltic Cities) – tinklas, vienijantis 70 miestų. Miestas yra narys nuo 1991 m.

Sveikų miestų tinklas – Pasaulio sveikatos organizacijos tinklas.

Narė nuo 2005 m. gegužės 3 d.

Koordinuoja: Visuomenės sveikatos biuras`,
    read: {
      networks: [
        { name: 'Baltijos miestų sąjunga', acronym: 'UBC', since: '1991', coordinator: null },
        {
          name: 'Sveikų miestų tinklas',
          acronym: null,
          since: '2005-05-03',
          coordinator: 'Visuomenės sveikatos biuras',
        },
      ],
      notUnderstood: [],
    },
  },
  {
    about: 'networks as a list',
    text: `Narystė tinkluose:\n• Eurocities – narys nuo 1997 m.\n• Baltijos miestų sąjunga (UBC), narystė nuo 1991 m.`,
    read: {
      networks: [
        { name: 'Eurocities', acronym: null, since: '1997', description: null },
        { name: 'Baltijos miestų sąjunga', acronym: 'UBC', since: '1991', description: null },
      ],
      notUnderstood: ['Narystė tinkluose:'],
    },
  },
  {
    about: 'networks as a table',
    text: `Tinklas\tNarystė nuo\tKoordinatorius\nEurocities\t1997 m.\tTarptautinių ryšių skyrius\nUBC\t1991\t–`,
    read: {
      networks: [
        { name: 'Eurocities', since: '1997', coordinator: 'Tarptautinių ryšių skyrius' },
        { name: 'UBC', acronym: 'UBC', since: '1991', coordinator: null },
      ],
    },
  },
  {
    about: 'an English network',
    text: `Union of the Baltic Cities (UBC) – a network of cities around the Baltic Sea.\n\nMember since 1991.\n\nEurocities – network of major European cities.\n\nMembership: since 1997`,
    read: {
      networks: [
        { name: 'Union of the Baltic Cities', acronym: 'UBC', since: '1991' },
        { name: 'Eurocities', since: '1997' },
      ],
      notUnderstood: [],
    },
  },
  {
    about: 'a page with nothing of ours',
    text: `Naujienos\n\nŠiandien mieste vyko šventė. Dalyvavo 200 žmonių.`,
    read: { networks: [], rows: [], notUnderstood: ['Naujienos', 'Šiandien mieste vyko šventė. Dalyvavo 200 žmonių.'] },
  },
  {
    about: 'a network named on a line of its own, its membership told in a sentence',
    text: `Baltijos miestų sąjunga (UBC)\nDidžiausias Baltijos jūros regiono miestų tinklas. Klaipėda yra UBC narė nuo 1991 m.\n\nCruise Baltic\nKruizinių uostų tinklas.\nNarystė: 2004 m.`,
    read: {
      networks: [
        { name: 'Baltijos miestų sąjunga', acronym: 'UBC', since: '1991' },
        { name: 'Cruise Baltic', since: '2004' },
      ],
      notUnderstood: [],
    },
  },
  {
    about: 'countries in capitals, cities and documents each on their own line',
    text: `BELGIJA\nLježas\nBendradarbiavimo sutartis pasirašyta 1997-03-04\n\nČEKIJA\nBrno\nKetinimų protokolas pasirašytas 2002 m. birželio mėn.`,
    read: {
      rows: [
        {
          places: [place('Lježas', 'BELGIJA', 'BE')],
          documents: [{ title: 'Bendradarbiavimo sutartis', events: [signed('1997-03-04')] }],
        },
        {
          places: [place('Brno', 'ČEKIJA', 'CZ')],
          documents: [{ title: 'Ketinimų protokolas', events: [signed('2002-06')] }],
        },
      ],
    },
  },
  {
    about: 'hyphens in names, places with a capital letter apart, a bracket left open',
    text: `Bielsko-Biala, Lenkija Ketinimų protokolas (pasirašytas 2000-01-01)
Vašingtonas, D. C., JAV Draugystės sutartis (pasirašyta 2000-01-03)
Oslas, Norvegija Draugystės sutartis (pasirašyta 1991-02
Nica, Prancūzija Deklaracija (pasirašyta 2004-07-05 Kaune ir 2004-12-06 Nicoje)`,
    read: {
      rows: [
        { places: [place('Bielsko-Biala', 'Lenkija', 'PL')] },
        { places: [place('Vašingtonas', 'D. C., JAV', 'US')] },
        { documents: [{ events: [signed('1991-02')] }] },
        { documents: [{ events: [signed('2004-07-05'), signed('2004-12-06')] }] },
      ],
      notUnderstood: ['(pasirašyta 2004-07-05 Kaune ir 2004-12-06 Nicoje)'],
    },
  },
  {
    about: 'columns parted by semicolons',
    text: `Town;Country;Document;Date\nLublin;Poland;Twinning agreement;2001-05-12`,
    read: {
      rows: [
        {
          places: [place('Lublin', 'Poland', 'PL')],
          documents: [{ title: 'Twinning agreement', events: [dated('2001-05-12')] }],
        },
      ],
    },
  },
  {
    about: 'two cities with two countries in one bracket, one each',
    text: `Tartu ir Tamperė (Estija, Suomija) – Bendradarbiavimo sutartis (pasirašyta 2001-05-05)`,
    read: { rows: [{ places: [place('Tartu', 'Estija', 'EE'), place('Tamperė', 'Suomija', 'FI')] }] },
  },
  {
    about: 'a city known to lie elsewhere does not take its neighbour’s country',
    text: `Warsaw and Brussels (Belgium) – Cooperation agreement (signed 2001-05-05)`,
    read: { rows: [{ places: [place('Warsaw', null, null), place('Brussels', 'Belgium', 'BE')] }] },
  },
  {
    about: 'two documents of a cell after one another, the second with a day that never was',
    text: `Siamenas, KLR\tKetinimų protokolas (pasirašyta 2001-03-30), Susigiminiavimo sutartis (pasirašyta 2002-06-31)`,
    read: {
      rows: [
        {
          places: [place('Siamenas', 'KLR', 'CN')],
          documents: [
            { title: 'Ketinimų protokolas', type: 'PROTOCOL_OF_INTENT', events: [signed('2001-03-30')] },
            { title: 'Susigiminiavimo sutartis', type: 'TWINNING_AGREEMENT', events: [signed(null)] },
          ],
        },
      ],
      notUnderstood: ['(pasirašyta 2002-06-31)'],
    },
  },
  {
    about: 'names parted by dashes, their document on the next line',
    text: `Ryga–Talinas–Vilnius\nTrišalė bendradarbiavimo sutartis (pasirašyta 1998-05-05)`,
    read: {
      rows: [
        {
          places: [place('Ryga', null, null), place('Talinas', null, null), place('Vilnius', null, null)],
          documents: [{ title: 'Trišalė bendradarbiavimo sutartis', events: [signed('1998-05-05')] }],
        },
      ],
      notUnderstood: [],
    },
  },
  {
    about: 'partners without a document, and a document without data',
    text: `Kharkiv, Ukraine; no document\nPoznanė, Lenkija – dokumento nėra\nSopotas, Lenkija Draugystės sutartis (nėra duomenų)`,
    read: {
      rows: [
        { places: [place('Kharkiv', 'Ukraine', 'UA')], documents: [] },
        { places: [place('Poznanė', 'Lenkija', 'PL')], documents: [] },
        {
          places: [place('Sopotas', 'Lenkija', 'PL')],
          documents: [{ title: 'Draugystės sutartis', type: 'FRIENDSHIP_AGREEMENT', events: [] }],
        },
      ],
      notUnderstood: ['(nėra duomenų)'],
    },
  },
  {
    about: 'events in the order of the text',
    text: `Lublin, Poland Twinning agreement (signed in May 2004), suspended 2022`,
    read: {
      rows: [{ documents: [{ events: [signed('2004-05'), { kind: 'suspended', date: '2022' }] }] }],
      notUnderstood: [],
    },
  },
  {
    about: 'a title is not followed by the words that nothing is known of it',
    text: `Oslas, Norvegija Draugystės sutartis, nėra duomenų`,
    read: { rows: [{ documents: [{ title: 'Draugystės sutartis', events: [] }] }], notUnderstood: ['nėra duomenų'] },
  },
]
