import { db } from '@/lib/db'

/** A version of a trip as its revision keeps it: as much of it as says what its report says, to whom, and who signed that. */
type Kept = {
  purposeLt: string | null
  purposeEn: string | null
  travellers: { name: string; postLt: string | null; postEn: string | null }[]
  report: {
    meetingsLt: string | null
    meetingsEn: string | null
    signerName: string | null
    outcomes: { textLt: string; textEn: string | null }[]
    publications: { withdrawnAt: string | null }[]
    signatures: { signedAt: string | null; voidedAt: string | null; version: number | null }[]
  }
}

/** What the report of a version says. */
function saidBy({ purposeLt, purposeEn, travellers, report }: Kept) {
  const people = travellers.map(({ name, postLt, postEn }) => [name, postLt, postEn])
  const outcomes = report.outcomes.map(({ textLt, textEn }) => [textLt, textEn])
  const { meetingsLt, meetingsEn, signerName } = report
  return JSON.stringify([purposeLt, purposeEn, people, meetingsLt, meetingsEn, signerName, outcomes])
}

const isPublic = ({ report }: Kept) => report.publications.some(({ withdrawnAt }) => withdrawnAt === null)
const publishing = new Set(['trips:publishChange', 'trips:translate'])

/**
 * Versions of these trips that should not be: a published text that changed otherwise than by an act of the publisher, and a
 * signature that counts although the report says something else than what was signed.
 */
export async function unlawfulVersions(ids: string[], publisherId: string) {
  const where = { recordId: { in: ids } }
  const revisions = await db.revision.findMany({ where, orderBy: { version: 'asc' } })
  const acts = await db.auditEntry.findMany({ where: { ...where, version: { not: null } } })
  const at = (id: string, version: number | null) =>
    revisions.find(({ recordId, ...one }) => recordId === id && one.version === version)?.data as Kept | undefined

  return revisions.flatMap(({ recordId, version, data }) => {
    const now = data as unknown as Kept
    const before = at(recordId, version - 1)
    const act = acts.find((one) => one.recordId === recordId && one.version === version)
    const changed = before && isPublic(before) && isPublic(now) && saidBy(before) !== saidBy(now)
    const lawful = act && publishing.has(act.act) && act.userId === publisherId
    const signature = now.report.signatures.find(({ signedAt, voidedAt }) => signedAt && !voidedAt)
    const signed = signature && at(recordId, signature.version)
    return [
      ...(changed && !lawful ? [`${recordId} ${version}: a published text changed by ${act?.act}`] : []),
      ...(signature && (!signed || saidBy(signed) !== saidBy(now)) ? [`${recordId} ${version}: signed otherwise`] : []),
    ]
  })
}
