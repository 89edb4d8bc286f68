import { chosenMunicipality, currentUser } from '@/lib/auth/session'
import { admit } from '@/lib/auth/staff'
import { clockTime } from '@/lib/dates/moment'
import { getAudit } from '@/lib/history/audit'
import { readAuditQuery, wrongDays } from '@/lib/history/query'
import { messagesOf } from '@/lib/i18n/messages'
import { csv } from '@/lib/open-data/csv'

const most = 100_000

/** The audit as a file, narrowed down as on the screen, with the hashes that chain its entries. */
export async function GET(request: Request) {
  const user = await currentUser()
  const staff = user && admit(user, 'audit:read', await chosenMunicipality())
  if (!staff) return new Response(null, { status: 403 })

  const asked = Object.fromEntries(new URL(request.url).searchParams)
  if (Object.keys(wrongDays(asked)).length > 0) return new Response(null, { status: 400 })

  const query = readAuditQuery(asked)
  const { entries } = await getAudit(staff, query, most)
  const t = messagesOf(staff.locale).register.audit
  const { timeZone } = staff.municipality
  const local = t.whenLocal.replace('{zone}', timeZone)
  const header = [t.number, local, t.whenUtc, t.who, t.act, t.record, 'ID', t.detail, t.hash]
  const rows = entries.map(({ number, at, user, act, recordType, recordId, version, detail, hash }) => [
    number,
    clockTime(at, timeZone),
    at.toISOString(),
    user?.name ?? t.portal,
    act,
    version === null ? recordType : `${recordType} ${version}`,
    recordId,
    detail === null ? null : JSON.stringify(detail),
    hash,
  ])
  return new Response(csv(header, rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${staff.municipality.slug}-audit.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
