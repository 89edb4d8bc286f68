import { currentStaff } from '@/lib/auth/current-staff'
import { tripsCsv } from '@/lib/exchange/door/csv'
import { tripsXlsx } from '@/lib/exchange/door/spreadsheet'

/** The published reports of the municipality as a file (`?as=xlsx`, otherwise CSV). */
export async function GET(request: Request) {
  const staff = await currentStaff('office:enter')
  if (!staff) return new Response(null, { status: 403 })
  return new URL(request.url).searchParams.get('as') === 'xlsx' ? tripsXlsx(staff) : tripsCsv(staff)
}
