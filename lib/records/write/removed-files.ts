import 'server-only'
import type { Transaction } from '@/lib/db'

/** What is kept of files that were removed does not hold their agreement; it only remembers which it was. */
export function letRemovedFilesGo(tx: Transaction, municipalityId: string, agreementId: string) {
  return tx.document.updateMany({
    where: { municipalityId, agreementId, removedAt: { not: null } },
    data: { agreementId: null, recycledAgreementId: agreementId },
  })
}

/** They belong to their agreement again once it is out of the bin. */
export function takeRemovedFilesBack(tx: Transaction, municipalityId: string, agreementId: string) {
  return tx.document.updateMany({
    where: { municipalityId, recycledAgreementId: agreementId },
    data: { agreementId, recycledAgreementId: null },
  })
}
