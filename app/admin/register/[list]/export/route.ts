import { currentStaff } from '@/lib/auth/current-staff'
import { listCsv } from '@/lib/exchange/door/csv'
import { listXlsx } from '@/lib/exchange/door/spreadsheet'
import { readListQuery } from '@/lib/records/schema/query'
import { descriptionAt } from '@/lib/records/schema/register'

/** A list of the register as a file (`?as=xlsx`, otherwise CSV), narrowed down and sorted as on the screen. */
export async function GET(request: Request, { params }: RouteContext<'/admin/register/[list]/export'>) {
  const staff = await currentStaff('register:read')
  const { list } = await params
  const description = descriptionAt(list)
  if (!staff) return new Response(null, { status: 403 })
  if (!description) return new Response(null, { status: 404 })

  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const query = readListQuery(description, asked)
  return asked.as === 'xlsx' ? listXlsx(staff, description, query) : listCsv(staff, description, query)
}
