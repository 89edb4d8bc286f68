import { fold } from '@/lib/text/fold'
import type { TripAct } from '@/prisma/client/enums'
import type { TripInput } from '../schema/form'

/** What the reader of reports finds in a text (lib/import/report). */
export type FoundReport = {
  recognised: boolean
  basis: { act: string; date: string | null; number: string | null; text: string } | null
  startsOn: string | null
  endsOn: string | null
  datesText: string | null
  destinations: { name: string; countryCode: string | null }[]
  purpose: string | null
  narrative: string | null
  funding: { text: string; measure: string | null } | null
  costs: { amount: number; currency: string; text: string }[]
  signers: { name: string; post: string | null }[]
  notUnderstood: string[]
}

/** The municipality's records that names in a text may mean. */
export type KnownRecords = {
  partnerCities: { id: string; nameLt: string; nameEn: string; countryCode: string; names: { name: string }[] }[]
  officials: { id: string; name: string }[]
}

const acts: Record<string, TripAct> = {
  mayor_order: 'mayorOrder',
  council_decision: 'councilDecision',
  director_order: 'directorOrder',
  board_decision: 'boardDecision',
}

/** The form's fields as the text gives them. Costs stay out: the text names neither their kind nor who paid. */
export function inputFound(found: FoundReport, known: KnownRecords): Partial<TripInput> {
  const { basis, startsOn, endsOn, purpose, narrative, funding, signers } = found
  const lang = isEnglish(found) ? 'En' : 'Lt'
  const destinations = found.destinations.map((place) => ({ ...destinationNamed(place, known, lang), transport: null }))
  const signer = signers[0]

  return {
    bases: basis ? [{ ...basis, act: acts[basis.act] ?? 'other', issuer: null, url: null }] : [],
    startsOn,
    endsOn: startsOn ? endsOn : null,
    destinations,
    partnerCityIds: [...new Set(destinations.flatMap(({ partnerCityId }) => partnerCityId ?? []))],
    travellers: signers.map(({ name, post }) => ({
      ...{ name, postLt: null, postEn: null, [`post${lang}` as const]: post },
      officialId: officialNamed(name, known),
    })),
    [`purpose${lang}` as const]: purpose,
    [`meetings${lang}` as const]: narrative,
    [`funding${lang}` as const]: funding?.text ?? null,
    fundingMeasure: funding?.measure ?? null,
    signerName: signer?.name ?? null,
    [`signerPost${lang}` as const]: signer?.post ?? null,
  }
}

/** Whether the report is written in English: by its words, none of them with a Lithuanian letter. */
function isEnglish({ purpose, narrative, funding }: FoundReport) {
  const text = [purpose, narrative, funding?.text].join(' ')
  return /\b(the|and|of|with)\b/i.test(text) && !/[ąčęėįšųūž]/i.test(text.replace(/\p{Lu}\p{L}*/gu, ''))
}

/** The Lithuanian name is required: an English text gives an unknown place its English name in both, to be checked. */
function destinationNamed(
  { name, countryCode }: FoundReport['destinations'][number],
  { partnerCities }: KnownRecords,
  lang: 'Lt' | 'En',
) {
  const wanted = fold(name)
  const partner = partnerCities.find(
    (city) =>
      (countryCode === null || city.countryCode === countryCode) &&
      [city.nameLt, city.nameEn, ...city.names.map(({ name }) => name)].some((known) => fold(known) === wanted),
  )
  if (!partner) return { nameLt: name, nameEn: lang === 'En' ? name : null, countryCode, partnerCityId: null }
  return { nameLt: partner.nameLt, nameEn: partner.nameEn, countryCode: partner.countryCode, partnerCityId: partner.id }
}

function officialNamed(name: string, { officials }: KnownRecords) {
  return officials.find((official) => fold(official.name) === fold(name))?.id ?? null
}
