import { defineRouting } from 'next-intl/routing'

/** The one list of public paths: what the folders of `app/[locale]` are called in each language. */
export const routing = defineRouting({
  locales: ['lt', 'en'],
  defaultLocale: 'lt',
  localePrefix: 'always',
  // The address says the language: no cookie, so that pages are the same for everyone.
  localeCookie: false,
  // Slugs differ by language, which only the pages know: they give the alternates.
  alternateLinks: false,
  pathnames: {
    '/': '/',
    '/data/partners': { lt: '/duomenys/partneriai', en: '/data/partners' },
    '/search': { lt: '/paieska', en: '/search' },
    '/[municipality]': '/[municipality]',
    '/[municipality]/search': { lt: '/[municipality]/paieska', en: '/[municipality]/search' },
    '/[municipality]/partner-cities': {
      lt: '/[municipality]/miestai-partneriai',
      en: '/[municipality]/partner-cities',
    },
    '/[municipality]/partner-cities/[slug]': {
      lt: '/[municipality]/miestai-partneriai/[slug]',
      en: '/[municipality]/partner-cities/[slug]',
    },
    '/[municipality]/agreements': { lt: '/[municipality]/susitarimai', en: '/[municipality]/agreements' },
    '/[municipality]/agreements/[slug]': {
      lt: '/[municipality]/susitarimai/[slug]',
      en: '/[municipality]/agreements/[slug]',
    },
    '/[municipality]/agreements.atom': {
      lt: '/[municipality]/susitarimai.atom',
      en: '/[municipality]/agreements.atom',
    },
    '/[municipality]/anniversaries': { lt: '/[municipality]/sukaktys', en: '/[municipality]/anniversaries' },
    '/[municipality]/anniversaries.ics': {
      lt: '/[municipality]/sukaktys.ics',
      en: '/[municipality]/anniversaries.ics',
    },
    '/[municipality]/networks': { lt: '/[municipality]/tinklai', en: '/[municipality]/networks' },
    '/[municipality]/networks/[slug]': { lt: '/[municipality]/tinklai/[slug]', en: '/[municipality]/networks/[slug]' },
    '/[municipality]/trips': { lt: '/[municipality]/komandiruotes', en: '/[municipality]/trips' },
    '/[municipality]/trips/[reference]': {
      lt: '/[municipality]/komandiruotes/[reference]',
      en: '/[municipality]/trips/[reference]',
    },
    '/[municipality]/reports.atom': { lt: '/[municipality]/ataskaitos.atom', en: '/[municipality]/reports.atom' },
    '/[municipality]/corrections.atom': {
      lt: '/[municipality]/pataisymai.atom',
      en: '/[municipality]/corrections.atom',
    },
    '/[municipality]/trips/[reference]/[file]': {
      lt: '/[municipality]/komandiruotes/[reference]/[file]',
      en: '/[municipality]/trips/[reference]/[file]',
    },
    '/[municipality]/files/[id]/[name]': {
      lt: '/[municipality]/failai/[id]/[name]',
      en: '/[municipality]/files/[id]/[name]',
    },
    '/[municipality]/statistics': { lt: '/[municipality]/statistika', en: '/[municipality]/statistics' },
    '/[municipality]/statistics/data/[figure]': {
      lt: '/[municipality]/statistika/duomenys/[figure]',
      en: '/[municipality]/statistics/data/[figure]',
    },
    '/[municipality]/people': { lt: '/[municipality]/asmenys', en: '/[municipality]/people' },
    '/[municipality]/people/[slug]': { lt: '/[municipality]/asmenys/[slug]', en: '/[municipality]/people/[slug]' },
    '/[municipality]/mayor': { lt: '/[municipality]/meras', en: '/[municipality]/mayor' },
    '/[municipality]/agenda': { lt: '/[municipality]/darbotvarke', en: '/[municipality]/agenda' },
    '/[municipality]/agenda.ics': { lt: '/[municipality]/darbotvarke.ics', en: '/[municipality]/agenda.ics' },
    '/[municipality]/agenda/[id]': { lt: '/[municipality]/darbotvarke/[id]', en: '/[municipality]/agenda/[id]' },
    '/[municipality]/site-index': { lt: '/[municipality]/rodykle', en: '/[municipality]/site-index' },
    '/[municipality]/accessibility': { lt: '/[municipality]/prieinamumas', en: '/[municipality]/accessibility' },
    '/[municipality]/privacy': { lt: '/[municipality]/privatumas', en: '/[municipality]/privacy' },
    '/[municipality]/feedback': { lt: '/[municipality]/pranesimas', en: '/[municipality]/feedback' },
    '/[municipality]/feedback/sent': {
      lt: '/[municipality]/pranesimas/gautas',
      en: '/[municipality]/feedback/sent',
    },
  },
})

export type Locale = (typeof routing.locales)[number]
export type PublicPath = keyof typeof routing.pathnames
/** A file besides the pages: a calendar or a feed. */
export type FilePath = Extract<PublicPath, `${string}.${string}`>
