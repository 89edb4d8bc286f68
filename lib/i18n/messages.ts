import enAccessibility from '@/locales/en/accessibility.json'
import enAccounts from '@/locales/en/accounts.json'
import enAgenda from '@/locales/en/agenda.json'
import enAgreements from '@/locales/en/agreements.json'
import enAuth from '@/locales/en/auth.json'
import enCommon from '@/locales/en/common.json'
import enErrors from '@/locales/en/errors.json'
import enExchange from '@/locales/en/exchange.json'
import enFacets from '@/locales/en/facets.json'

import enFeedback from '@/locales/en/feedback.json'
import enFiles from '@/locales/en/files.json'
import enFiling from '@/locales/en/filing.json'
import enMail from '@/locales/en/mail.json'
import enMaps from '@/locales/en/maps.json'

import enMayor from '@/locales/en/mayor.json'
import enMembershipYear from '@/locales/en/membershipYear.json'
import enMunicipalities from '@/locales/en/municipalities.json'
import enNetworks from '@/locales/en/networks.json'
import enOffice from '@/locales/en/office.json'
import enOfficials from '@/locales/en/officials.json'
import enPartnerCities from '@/locales/en/partnerCities.json'
import enPrivacy from '@/locales/en/privacy.json'
import enRefusals from '@/locales/en/refusals.json'
import enRegister from '@/locales/en/register.json'
import enRegisterForm from '@/locales/en/registerForm.json'
import enSearch from '@/locales/en/search.json'
import enSiteIndex from '@/locales/en/siteIndex.json'
import enStatistics from '@/locales/en/statistics.json'

import enTasks from '@/locales/en/tasks.json'
import enTranslations from '@/locales/en/translations.json'
import enTripForm from '@/locales/en/tripForm.json'
import enTripHistory from '@/locales/en/tripHistory.json'
import enTrips from '@/locales/en/trips.json'
import ltAccessibility from '@/locales/lt/accessibility.json'
import ltAccounts from '@/locales/lt/accounts.json'
import ltAgenda from '@/locales/lt/agenda.json'
import ltAgreements from '@/locales/lt/agreements.json'
import ltAuth from '@/locales/lt/auth.json'
import ltCommon from '@/locales/lt/common.json'
import ltErrors from '@/locales/lt/errors.json'
import ltExchange from '@/locales/lt/exchange.json'
import ltFacets from '@/locales/lt/facets.json'

import ltFeedback from '@/locales/lt/feedback.json'
import ltFiles from '@/locales/lt/files.json'
import ltFiling from '@/locales/lt/filing.json'
import ltMail from '@/locales/lt/mail.json'
import ltMaps from '@/locales/lt/maps.json'

import ltMayor from '@/locales/lt/mayor.json'
import ltMembershipYear from '@/locales/lt/membershipYear.json'
import ltMunicipalities from '@/locales/lt/municipalities.json'
import ltNetworks from '@/locales/lt/networks.json'
import ltOffice from '@/locales/lt/office.json'
import ltOfficials from '@/locales/lt/officials.json'
import ltPartnerCities from '@/locales/lt/partnerCities.json'
import ltPrivacy from '@/locales/lt/privacy.json'
import ltRefusals from '@/locales/lt/refusals.json'
import ltRegister from '@/locales/lt/register.json'
import ltRegisterForm from '@/locales/lt/registerForm.json'
import ltSearch from '@/locales/lt/search.json'
import ltSiteIndex from '@/locales/lt/siteIndex.json'
import ltStatistics from '@/locales/lt/statistics.json'

import ltTasks from '@/locales/lt/tasks.json'
import ltTranslations from '@/locales/lt/translations.json'
import ltTripForm from '@/locales/lt/tripForm.json'
import ltTripHistory from '@/locales/lt/tripHistory.json'
import ltTrips from '@/locales/lt/trips.json'
import type { Locale } from './routing'

const lt = {
  accounts: ltAccounts,
  agenda: ltAgenda,
  accessibility: ltAccessibility,
  agreements: ltAgreements,
  auth: ltAuth,
  common: ltCommon,
  errors: ltErrors,
  exchange: ltExchange,
  facets: ltFacets,
  feedback: ltFeedback,
  mail: ltMail,
  files: ltFiles,
  filing: ltFiling,
  maps: ltMaps,
  mayor: ltMayor,
  membershipYear: ltMembershipYear,
  municipalities: ltMunicipalities,
  networks: ltNetworks,
  office: ltOffice,
  officials: ltOfficials,
  partnerCities: ltPartnerCities,
  privacy: ltPrivacy,
  refusals: ltRefusals,
  register: ltRegister,
  registerForm: ltRegisterForm,
  siteIndex: ltSiteIndex,
  statistics: ltStatistics,
  search: ltSearch,
  tasks: ltTasks,
  translations: ltTranslations,
  tripForm: ltTripForm,
  tripHistory: ltTripHistory,
  trips: ltTrips,
}
const en = {
  accounts: enAccounts,
  agenda: enAgenda,
  accessibility: enAccessibility,
  agreements: enAgreements,
  auth: enAuth,
  common: enCommon,
  errors: enErrors,
  exchange: enExchange,
  facets: enFacets,
  feedback: enFeedback,
  mail: enMail,
  files: enFiles,
  filing: enFiling,
  maps: enMaps,
  mayor: enMayor,
  membershipYear: enMembershipYear,
  municipalities: enMunicipalities,
  networks: enNetworks,
  office: enOffice,
  officials: enOfficials,
  partnerCities: enPartnerCities,
  privacy: enPrivacy,
  refusals: enRefusals,
  register: enRegister,
  registerForm: enRegisterForm,
  siteIndex: enSiteIndex,
  statistics: enStatistics,
  search: enSearch,
  tasks: enTasks,
  translations: enTranslations,
  tripForm: enTripForm,
  tripHistory: enTripHistory,
  trips: enTrips,
}

/** The shape of every language's messages; Lithuanian is the first language and sets it. */
export type Messages = typeof lt

const messages: Record<Locale, Messages> = { lt, en }

/** All the words of the portal in one language, a namespace for each file in `locales/<language>`. */
export function messagesOf(locale: Locale): Messages {
  return messages[locale]
}
