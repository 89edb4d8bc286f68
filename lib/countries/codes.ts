/** Regions that CLDR names beside the countries of ISO 3166-1: groups, parts and test values. */
const notCountries = /^(AC|CP|CQ|DG|EA|EU|EZ|IC|QO|TA|UN|XA|XB|ZZ)$/

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** Whether a code is in use today: CLDR still names withdrawn ones (SU, DD, YU), under the code that came after. */
function isCountry(code: string) {
  return !notCountries.test(code) && Boolean(english.of(code)) && new Intl.Locale(`und-${code}`).region === code
}

/** ISO 3166-1 alpha-2 codes of all countries and territories, with XK for Kosovo. */
export const countryCodes: readonly string[] = letters.flatMap((first) =>
  letters.map((second) => first + second).filter(isCountry),
)
