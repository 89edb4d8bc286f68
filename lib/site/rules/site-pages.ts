import { type FilePath, type PublicPath, routing } from '@/lib/i18n/routing'

type Own<Path> = Path extends `/[municipality]${infer Rest}`
  ? Rest extends `${string}[${string}`
    ? never
    : Rest
  : never
type Hidden = '/feedback/sent'

/** What follows `/[municipality]` in the path of a page that is no single record's: `''` is its home. */
export type SitePage = Exclude<Own<Exclude<PublicPath, FilePath>>, Hidden>

const hidden: string[] = ['/feedback/sent'] satisfies Hidden[]

/** Every page a municipality has besides those of its records, as the list of public paths names them. */
export const sitePages = Object.keys(routing.pathnames).flatMap((path) => {
  const [, rest] = /^\/\[municipality\]([^[.]*)$/.exec(path) ?? []
  return rest === undefined || hidden.includes(rest) ? [] : [rest as SitePage]
})
