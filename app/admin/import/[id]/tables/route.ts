import { currentStaff } from '@/lib/auth/current-staff'
import { tablesXlsx } from '@/lib/exchange/door/spreadsheet'
import { getTables } from '@/lib/exchange/read/tables'
import { clerkOf } from '@/lib/exchange/schema/clerk'

/** What was read of a file or a text, to be corrected and sent again. */
export async function GET(_: Request, { params }: RouteContext<'/admin/import/[id]/tables'>) {
  const staff = await currentStaff('register:edit')
  const { id } = await params
  if (!staff) return new Response(null, { status: 403 })
  const found = /^[0-9a-f-]{36}$/.test(id) ? await getTables(clerkOf(staff), id) : null
  return found?.createdById === staff.id ? tablesXlsx(found) : new Response(null, { status: 404 })
}
