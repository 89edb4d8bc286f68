/** What CLDR lacks or names otherwise than Lithuanian offices do. Forms are given where endings alone do not yield them. */
export type OfficialName = {
  lt?: string
  genitive?: string
  accusative?: string
  locative?: string
  en?: string
  labels?: string[]
}

const islands = (genitive: string) => ({
  lt: `${genitive} salos`,
  genitive: `${genitive} salų`,
  accusative: `${genitive} salas`,
  locative: `${genitive} salose`,
})

/** A first word that does not decline before one that does: "Kosta Rikos". */
const firstFixed = (lt: string, genitive: string, accusative: string, locative: string) => {
  const first = lt.split(' ')[0]
  return {
    lt,
    genitive: `${first} ${genitive}`,
    accusative: `${first} ${accusative}`,
    locative: `${first} ${locative}`,
  }
}

const same = (lt: string) => ({ lt, genitive: lt, accusative: lt, locative: lt })

/** Labels are other names met in texts: long, short, former, foreign. Sakartvelas by the decision of 2020-12-21. */
export const officialNames: Record<string, OfficialName> = {
  AE: {
    lt: 'Jungtiniai Arabų Emyratai',
    genitive: 'Jungtinių Arabų Emyratų',
    accusative: 'Jungtinius Arabų Emyratus',
    locative: 'Jungtiniuose Arabų Emyratuose',
    labels: ['JAE', 'UAE'],
  },
  AX: islands('Alandų'),
  BA: {
    genitive: 'Bosnijos ir Hercegovinos',
    accusative: 'Bosniją ir Hercegoviną',
    locative: 'Bosnijoje ir Hercegovinoje',
    en: 'Bosnia and Herzegovina',
    labels: ['Bosnija'],
  },
  BF: firstFixed('Burkina Fasas', 'Faso', 'Fasą', 'Fase'),
  BY: { labels: ['Gudija', 'Belarusija', 'Byelorussia'] },
  CD: { labels: ['Kongo Demokratinė Respublika', 'Democratic Republic of the Congo'] },
  CG: { labels: ['Kongas', 'Kongo Respublika'] },
  CI: { labels: ['Ivory Coast'] },
  CN: { labels: ['Kinijos Liaudies Respublika', 'KLR', "People's Republic of China", 'PR China', 'Kinijos LR'] },
  CR: firstFixed('Kosta Rika', 'Rikos', 'Riką', 'Rikoje'),
  CV: { genitive: 'Žaliojo Kyšulio', accusative: 'Žaliąjį Kyšulį', locative: 'Žaliajame Kyšulyje' },
  CZ: { labels: ['Čekijos Respublika', 'Czech Republic'] },
  DE: { labels: ['Vokietijos Federacinė Respublika', 'VFR', 'Federal Republic of Germany'] },
  FO: islands('Farerų'),
  GB: {
    labels: [
      'Didžioji Britanija',
      'D. Britanija',
      'Britanija',
      'Anglija',
      'Škotija',
      'Velsas',
      'Šiaurės Airija',
      'Jungtinė Didžiosios Britanijos ir Šiaurės Airijos Karalystė',
      'UK',
      'U.K.',
      'JK',
      'Great Britain',
      'England',
      'Scotland',
      'Wales',
      'Northern Ireland',
    ],
  },
  GE: { lt: 'Sakartvelas', labels: ['Gruzija', 'Sakartvelo'] },
  GF: { genitive: 'Prancūzijos Gvianos', accusative: 'Prancūzijos Gvianą', locative: 'Prancūzijos Gvianoje' },
  GR: { labels: ['Graikijos Respublika', 'Hellenic Republic'] },
  HK: { lt: 'Honkongas', en: 'Hong Kong' },
  JP: { labels: ['Nipponas'] },
  KG: { lt: 'Kirgizstanas', labels: ['Kirgizija'] },
  KP: { labels: ['Š. Korėja'] },
  KR: { labels: ['P. Korėja', 'Korėjos Respublika', 'Korėja', 'Republic of Korea', 'Korea'] },
  MK: { labels: ['Makedonija', 'Macedonia', 'Buvusioji Jugoslavijos Respublika Makedonija'] },
  LK: firstFixed('Šri Lanka', 'Lankos', 'Lanką', 'Lankoje'),
  MM: { lt: 'Mianmaras', en: 'Myanmar', labels: ['Birma'] },
  MO: same('Makao'),
  MD: { labels: ['Moldovos Respublika', 'Moldavija', 'Republic of Moldova'] },
  NL: { labels: ['Olandija', 'The Netherlands', 'Holland', 'Nyderlandų Karalystė', 'Olandijos Karalystė'] },
  NR: same('Nauru'),
  PE: same('Peru'),
  PS: { lt: 'Palestina', en: 'Palestine', labels: ['Palestinos teritorija', 'Palestinos Valstybė'] },
  RU: { labels: ['Rusijos Federacija', 'RF', 'Russian Federation'] },
  SL: firstFixed('Siera Leonė', 'Leonės', 'Leonę', 'Leonėje'),
  SM: firstFixed('San Marinas', 'Marino', 'Mariną', 'Marine'),
  SZ: { lt: 'Esvatinis' },
  TJ: { lt: 'Tadžikistanas', labels: ['Tadžikija'] },
  TR: { lt: 'Turkija', en: 'Türkiye', labels: ['Turkey', 'Turkijos Respublika', 'Turkiye'] },
  TW: { labels: ['Taivanis', 'Taivano', 'Taiwan, China', 'Kinijos Respublika (Taivanas)'] },
  US: {
    ...same('JAV'),
    labels: [
      'Jungtinės Amerikos Valstijos',
      'Jungtinėse Amerikos Valstijose',
      'Jungtinių Amerikos Valstijų',
      'Jungtines Amerikos Valstijas',
      'Jungtinės Valstijos',
      'Amerika',
      'USA',
      'U.S.A.',
      'US',
      'U.S.',
      'United States of America',
      'The United States',
    ],
  },
  VA: {
    lt: 'Vatikanas',
    en: 'Vatican City',
    labels: ['Šventasis Sostas', 'Holy See', 'Vatikano Miesto Valstybė', 'Vatican'],
  },
  VN: { labels: ['Vietnamo Socialistinė Respublika', 'Viet Nam'] },
  ZA: { lt: 'Pietų Afrikos Respublika', labels: ['PAR', 'Pietų Afrika'] },
}
