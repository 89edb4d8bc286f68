import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { AgreementFacts } from '@/components/agreement-facts'
import { Memberships } from '@/components/memberships'
import { PartnerCards } from '@/components/partner-cards'
import { PartnerEnd } from '@/components/partner-head'
import { PartnerTable } from '@/components/partner-table'
import { TripCosts } from '@/components/trip-costs'
import { TripResults } from '@/components/trip-results'
import { inLocale, type LocalText } from '@/lib/i18n/in-locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'

vi.mock('@/components/record-links', () => ({ CityLink: ({ city }: { city: { name: string } }) => city.name }))

const drawn = (locale: Locale, page: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Europe/Vilnius">
      {page}
    </NextIntlClientProvider>,
  )

const agreement = { level: 'municipal', fields: [], titlesPrinted: [], legalAct: 'Tarybos sprendimas Nr. 1-100' }
const city = { endedOn: '2022-03', endReason: null, endAct: 'Tarybos sprendimas Nr. 1-100', slugLt: 'x', native: [] }
const membership = { id: 'x', seats: [], fees: [], joiningAct: 'Tarybos sprendimas Nr. 1-100' }
const cost = { id: 'x', category: 'airTravel', payer: 'municipality', amount: null, currency: 'EUR', note: null }
const inLithuanian = (locale: Locale) => inLocale(locale, 'Tarybos sprendimas Nr. 1-100', null)
const withheld = (act: LocalText | null) => ({ ...cost, absence: 'notPublished', absenceGround: act })
const followUp = (act: LocalText | null) => ({ id: 'x', text: null, owner: act, dueOn: null, doneOn: null })

const places: Record<string, (locale: Locale) => ReactNode> = {
  'the legal act of an agreement': () => <AgreementFacts agreement={agreement as never} />,
  'the act that ended a partnership': () => <PartnerEnd city={city as never} />,
  'the act of joining a network': () => <Memberships memberships={[membership as never]} today="2026-11-21" />,
  'the ground of a cost that is not published': (locale) => (
    <TripCosts costs={[withheld(inLithuanian(locale)) as never]} />
  ),
  'who answers for what follows': (locale) => (
    <TripResults report={{ outcomes: [], followUps: [followUp(inLithuanian(locale))] } as never} today="2026-11-21" />
  ),
}

for (const [what, page] of Object.entries(places)) {
  test(`${what} says on an English page that it is in Lithuanian, and on a Lithuanian one nothing`, () => {
    const words = /<span lang="lt">Tarybos sprendimas Nr. 1-100<\/span> <small class="language-note">/
    expect(drawn('en', page('en'))).toMatch(words)
    expect(drawn('lt', page('lt'))).toContain('Tarybos sprendimas Nr. 1-100')
    expect(drawn('lt', page('lt'))).not.toMatch(/language-note|lang="lt"/)
  })
}

test('where the office said it in English too, an English page has that', () => {
  const said = inLocale('en', 'Tarybos sprendimas', 'Decision of the Council')
  for (const page of [
    <TripCosts key="costs" costs={[withheld(said) as never]} />,
    <TripResults key="results" report={{ outcomes: [], followUps: [followUp(said)] } as never} today="2026-11-21" />,
  ]) {
    expect(drawn('en', page)).toContain('Decision of the Council')
    expect(drawn('en', page)).not.toMatch(/Tarybos|language-note/)
  }
})

test('a partnership that is over says so in words, in the table and on the cards', () => {
  const entry = { ...city, name: 'X', slugLt: 'x', kind: 'city', countryCode: 'PL', events: [], agreements: 0 }
  const cities = [{ ...entry, since: null, contact: null } as never]
  const props = { municipality: 'vilnius', cities, today: '2026-11-21' }
  for (const page of [<PartnerTable key="table" {...props} />, <PartnerCards key="cards" {...props} />]) {
    expect(drawn('lt', page)).toContain('Partnerystė pasibaigė: 2022 m. kovo mėn.')
    expect(drawn('en', page)).toContain('Partnership ended: March 2022')
  }
})
