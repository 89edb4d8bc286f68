import { chosenMunicipality, currentUser } from '@/lib/auth/session'
import { admit } from '@/lib/auth/staff'
import { csv } from '@/lib/open-data/csv'
import { getListFile } from '@/lib/records/read/list-file'
import { readListQuery } from '@/lib/records/schema/query'
import { descriptionAt } from '@/lib/records/schema/register'

/** A list of the register as a file, narrowed down and sorted as on the screen. */
export async function GET(request: Request, { params }: RouteContext<'/admin/register/[list]/export'>) {
  const user = await currentUser()
  const staff = user && admit(user, 'register:read', await chosenMunicipality())
  const { list } = await params
  const description = descriptionAt(list)
  if (!staff) return new Response(null, { status: 403 })
  if (!description) return new Response(null, { status: 404 })

  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const { header, rows } = await getListFile(staff, description, readListQuery(description, asked))
  return new Response(csv(header, rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${staff.municipality.slug}-${list}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
