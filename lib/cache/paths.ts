import { agreementListParameters } from '@/lib/agreements/schema/list'
import { routing } from '@/lib/i18n/routing'
import { partnerListParameters } from '@/lib/partner-cities/schema/list'
import { tripListParameters } from '@/lib/trips/schema/filters'

/**
 * The office, what the portal says of itself, and stored files, which are sent piece by piece: the cache neither looks at
 * them nor gathers them.
 */
const apart = [/^\/admin(\/|$)/, /^\/metrics$/, /^\/(lt\/[^/]+\/failai|en\/[^/]+\/files)\//]

/** What a build made: the same for everyone for as long as this process runs. */
const built = [/^\/_next\/static\//, /^\/icon\.svg$/]

const search = ['q', 'kind', 'country', 'year', 'page']

/**
 * The parameters that public addresses may have, in the order in which they are kept. A page sees no others, so that
 * whatever else is in an address (`utm_source`, `_rsc`) neither changes an answer nor makes it a second one.
 */
const parameters: Partial<Record<keyof typeof routing.pathnames, readonly string[]>> = {
  '/search': search,
  '/[municipality]/search': search,
  '/[municipality]/partner-cities': [...Object.keys(partnerListParameters), 'page'],
  '/[municipality]/agreements': [...Object.keys(agreementListParameters), 'page'],
  '/[municipality]/trips': Object.keys(tripListParameters),
  '/[municipality]/agenda': ['month'],
  '/[municipality]/feedback': ['page'],
  '/[municipality]/statistics/data/[figure]': ['as'],
  '/data/partners': ['as'],
}

/** The same for addresses that are no page's: the beginning of their path, and their parameters. */
const parametersOfFiles: [RegExp, readonly string[]][] = []

const patterns = [
  ...Object.entries(parameters).flatMap(([page, names]) =>
    routing.locales.map((locale): [RegExp, readonly string[]] => {
      const path = routing.pathnames[page as keyof typeof parameters]
      const own = typeof path === 'string' ? path : path[locale]
      return [new RegExp(`^/${locale}${own.replace(/\[\w+\]/g, '[^/]+')}$`), names]
    }),
  ),
  ...parametersOfFiles,
]

export function isApart(path: string) {
  return apart.some((pattern) => pattern.test(path))
}

export function isBuilt(path: string) {
  return built.some((pattern) => pattern.test(path))
}

/** The names of the parameters that the address of this path may have, in their order. */
export function parametersOf(path: string) {
  return patterns.find(([pattern]) => pattern.test(path))?.[1] ?? []
}
