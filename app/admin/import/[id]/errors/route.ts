import { currentStaff } from '@/lib/auth/current-staff'
import { errorsCsv } from '@/lib/exchange/door/errors'
import { getImport } from '@/lib/exchange/read/import'

/** Everything that was refused of a file, cell by cell. */
export async function GET(_: Request, { params }: RouteContext<'/admin/import/[id]/errors'>) {
  const staff = await currentStaff('register:edit')
  const found = staff && (await getImport(staff, (await params).id))
  if (!staff) return new Response(null, { status: 403 })
  return found ? errorsCsv(staff.locale, found) : new Response(null, { status: 404 })
}
