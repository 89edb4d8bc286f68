import { agendaEvent } from '@/lib/agenda/schema/record'
import { agreement } from '@/lib/agreements/schema/record'
import { agreementType, cooperationField } from '@/lib/agreements/schema/reference-records'
import { mayorStatement, priority } from '@/lib/mayor/schema/record'
import { municipality } from '@/lib/municipalities/schema/record'
import { membership } from '@/lib/networks/schema/membership-record'
import { network } from '@/lib/networks/schema/record'
import { official } from '@/lib/officials/schema/record'
import { pageText } from '@/lib/page-texts/schema/record'
import { partnerCity } from '@/lib/partner-cities/schema/record'
import { businessTrip } from '@/lib/trips/schema/record'
import type { RecordDescription, RecordKey } from './description'

/** Every described type of record, in the order of the office's rail. */
const register = {
  ...{ partnerCity, agreement, network, membership, official },
  ...{ agendaEvent, priority, mayorStatement, pageText, municipality },
  ...{ agreementType, cooperationField, businessTrip },
}

export const descriptions: RecordDescription[] = Object.values(register)

/** Those that the office makes and edits by the register's own forms. */
export const editable = descriptions.filter(({ elsewhere }) => !elsewhere)

export function descriptionOf(key: RecordKey): RecordDescription {
  const found = descriptions.find((one) => one.key === key)
  if (!found) throw new Error(`${key} is not described`)
  return found
}

/** The editable type whose list has this address, or undefined. */
export function descriptionAt(path: string) {
  return editable.find((one) => one.path === path)
}

export function descriptionOfModel(model: string) {
  return descriptions.find((one) => one.model === model)
}
