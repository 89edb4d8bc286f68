import type { Transaction } from '@/lib/db'
import { routing } from '@/lib/i18n/routing'
import { agendaEventRecords } from './documents/agenda-event'
import { agreementRecords } from './documents/agreement'
import { documentOf, type SearchableRecord, type SearchDocumentRow } from './documents/document'
import { mayorStatementRecords, priorityRecords } from './documents/mayor'
import { municipalityRecords } from './documents/municipality'
import { networkRecords } from './documents/network'
import { officialRecords } from './documents/official'
import { partnerCityRecords } from './documents/partner-city'
import { tripRecords } from './documents/trip'
import type { RecordType } from './rules/kinds'

type Reader = (tx: Transaction, municipalityId: string, ids: string[]) => Promise<SearchableRecord[]>

const readers: Record<RecordType, Reader> = {
  Municipality: municipalityRecords,
  PartnerCity: partnerCityRecords,
  Network: networkRecords,
  Official: officialRecords,
  Agreement: agreementRecords,
  BusinessTrip: tripRecords,
  AgendaEvent: agendaEventRecords,
  MayorStatement: mayorStatementRecords,
  Priority: priorityRecords,
}

/**
 * The documents of these records as they stand in the transaction, in every language. A record that is gone or not public
 * has none.
 */
export async function documentsOf(
  tx: Transaction,
  municipalityId: string,
  recordType: RecordType,
  ids: string[],
): Promise<SearchDocumentRow[]> {
  const records = await readers[recordType](tx, municipalityId, ids)
  return records.flatMap((record) => routing.locales.map((locale) => documentOf(record, locale)))
}
