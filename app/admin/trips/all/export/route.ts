import { currentStaff } from '@/lib/auth/current-staff'
import { tripsCsv } from '@/lib/exchange/door/csv'
import { tripsXlsx } from '@/lib/exchange/door/spreadsheet'
import { readListQuery } from '@/lib/records/schema/query'
import { Several } from '@/lib/records/schema/refs'
import { tripList } from '@/lib/trips/schema/list'

/** The office's list of trips as a file (`?as=xlsx`, otherwise CSV), as on the screen, or those of it that were ticked. */
export async function GET(request: Request) {
  const staff = await currentStaff('office:enter')
  if (!staff) return new Response(null, { status: 403 })
  const { searchParams } = new URL(request.url)
  const ticked = Several.safeParse({ ref: searchParams.getAll('ref') })
  if (searchParams.has('ref') && !ticked.success) return new Response(null, { status: 400 })
  const ids = ticked.success ? ticked.data.ref.map(({ id }) => id) : []
  const asked = Object.fromEntries(searchParams)
  const query = readListQuery(tripList, asked)
  return asked.as === 'xlsx' ? tripsXlsx(staff, query, ids) : tripsCsv(staff, query, ids)
}
