/** Words of real reports and pages, from which the generated trips are told. `{miestas}` and `{city}` stand for the place. */
export const purposes: [lt: string, en: string][] = [
  ['Dalyvauti miestų partnerių forume „{miestas}“', 'To take part in the forum of partner cities in {city}'],
  [
    'Aptarti bendradarbiavimo sutarties įgyvendinimą, {miestas}',
    'To discuss carrying out the cooperation agreement, {city}',
  ],
  [
    'Dalyvauti tarptautinėje parodoje ir verslo misijoje, {miestas}',
    'To take part in an international fair and business mission, {city}',
  ],
  ['Susipažinti su viešojo transporto pertvarka, {miestas}', 'To learn about the reform of public transport, {city}'],
  [
    'Dalyvauti Europos Komisijos projekto partnerių susitikime, {miestas}',
    'To take part in the partner meeting of a European Commission project, {city}',
  ],
  [
    'Pasirašyti draugystės ir bendradarbiavimo protokolą, {miestas}',
    'To sign a protocol of friendship and cooperation, {city}',
  ],
  [
    'Dalyvauti jaunimo mainų programos renginiuose, {miestas}',
    'To take part in the events of a youth exchange, {city}',
  ],
  ['Aptarti paramos Ukrainos miestams teikimą, {miestas}', 'To discuss support for cities of Ukraine, {city}'],
  [
    'Dalyvauti tinklo generalinėje asamblėjoje, {miestas}',
    'To take part in the general assembly of the network, {city}',
  ],
  [
    'Susipažinti su švietimo įstaigų energinio efektyvumo didinimu, {miestas}',
    'To learn about saving energy in schools, {city}',
  ],
  ['Atstovauti savivaldybei miesto šventėje, {miestas}', 'To represent the municipality at the city festival, {city}'],
  [
    'Dalyvauti seminare apie klimato kaitą ir žaliąsias erdves, {miestas}',
    'To take part in a seminar on climate change and green spaces, {city}',
  ],
]

export const meetings: [lt: string, en: string][] = [
  ['Susitikta su mere ir tarybos nariais.', 'Met the mayor and members of the council.'],
  ['Aptarti kultūros paveldo išsaugojimo klausimai.', 'Questions of preserving the cultural heritage were discussed.'],
  ['Apsilankyta inovacijų centre ir technologijų parke.', 'Visited the innovation centre and the technology park.'],
  [
    'Pristatyta miesto investicinė aplinka ir startuolių ekosistema.',
    'The investment climate of the city and its start-ups were presented.',
  ],
  [
    'Susitikimo metu svarstytos bendros paraiškos „Interreg“ programai galimybės.',
    'A joint application to the Interreg programme was considered.',
  ],
  [
    'Dalintasi socialinių paslaugų senjorams organizavimo patirtimi.',
    'Experience of social services for the elderly was shared.',
  ],
  ['Apžiūrėtas rekonstruotas koncertų rūmų pastatas.', 'The rebuilt concert hall was visited.'],
  [
    'Aptartas moksleivių ir mokytojų mainų tvarkaraštis.',
    'The timetable of exchanges of pupils and teachers was discussed.',
  ],
  ['Susipažinta su dviračių takų tinklo plėtra.', 'The development of cycle paths was presented.'],
  [
    'Tartasi dėl universitetų bendradarbiavimo ir stažuočių.',
    'Cooperation of universities and internships were talked over.',
  ],
  [
    'Dalyvauta apskritojo stalo diskusijoje apie skaitmenines paslaugas gyventojams.',
    'Took part in a round table on digital services for residents.',
  ],
  ['Aplankyta lietuvių bendruomenė ir lituanistinė mokykla.', 'Visited the Lithuanian community and its school.'],
]

export const outcomes: [lt: string, en: string][] = [
  ['Sutarta parengti bendrą projekto paraišką.', 'It was agreed to prepare a joint application.'],
  ['Pasirašytas ketinimų protokolas.', 'A protocol of intent was signed.'],
  ['Suderintas kitų metų veiklų planas.', "Next year's plan of activities was agreed."],
  ['Pakviesta delegacija į miesto dienas.', 'A delegation was invited to the city days.'],
  ['Užmegzti ryšiai su keturiomis švietimo įstaigomis.', 'Contacts were made with four schools.'],
  ['Perimta atliekų rūšiavimo patirtis.', 'Experience of sorting waste was taken over.'],
]

export const followUps: [lt: string, en: string][] = [
  ['Parengti paraišką', 'Prepare the application'],
  ['Pateikti siūlymus tarybos komitetui', 'Put proposals to the committee of the council'],
  ['Pakviesti partnerius į konferenciją', 'Invite the partners to the conference'],
]

export const posts: [lt: string, en: string][] = [
  ['Tarybos narys', 'Member of the council'],
  ['Mero pavaduotojas', 'Vice-mayor'],
  ['Mero patarėja', 'Adviser to the mayor'],
  ['Tarptautinių ryšių skyriaus vyriausioji specialistė', 'Chief specialist of international relations'],
  ['Administracijos direktorius', 'Director of administration'],
  ['Ekonomikos skyriaus vedėja', 'Head of the economy department'],
  ['Kultūros skyriaus vedėjas', 'Head of the culture department'],
  ['Švietimo skyriaus vyriausiasis specialistas', 'Chief specialist of education'],
]

const names =
  'Jonas Petras Antanas Vytautas Tomas Darius Mindaugas Gediminas Šarūnas Žygimantas Linas Česlovas Ąžuolas Rokas Paulius Ona Rasa Žydrė Loreta Eglė Jūratė Aušra Rūta Ieva Monika Skaistė Gintarė Vilija Kristina Ūla'.split(
    ' ',
  )
const surnames =
  'Kazlauskas Petrauskas Jankauskas Žukauskas Butkus Paulauskas Urbonas Kavaliauskas Ramanauskas Stankevičius Navickas Šimkus Bagdonas Čepas Ąžuolaitis Žemaitis Grigas Vaitkus Sabaliauskas Mažeika Lukošius Daukša Norkus Rimkus Balčiūnas Gudaitis Šileika Įsas Venckus Mačiulis Adomaitis Brazauskas Dirsė Eidukas Gailius'.split(
    ' ',
  )

/** The person of this number: no two of the first thousand are called alike. */
export function personName(number: number) {
  return `${names[number % names.length]} ${surnames[Math.floor(number / names.length) % surnames.length]}`
}

export const towns =
  'Alytus Birštonas Druskininkai Elektrėnai Jonava Jurbarkas Kėdainiai Klaipėda Kretinga Marijampolė Mažeikiai Neringa Palanga Panevėžys Plungė Raseiniai Rokiškis Šiauliai Šilutė Tauragė Telšiai Trakai Ukmergė Utena Varėna Visaginas Zarasai'.split(
    ' ',
  )
