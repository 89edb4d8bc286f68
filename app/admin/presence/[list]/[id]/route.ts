import { chosenMunicipality, currentUser } from '@/lib/auth/session'
import { admit } from '@/lib/auth/staff'
import { getOthersHere } from '@/lib/records/read/presence'
import { permissionOf } from '@/lib/records/rules/who'
import { descriptionAt } from '@/lib/records/schema/register'
import { notePresence } from '@/lib/records/write/presence'

/** A sign of life of someone who has a record open; the answer is who else has. */
export async function POST(_request: Request, { params }: RouteContext<'/admin/presence/[list]/[id]'>) {
  const { list, id } = await params
  const description = descriptionAt(list)
  const user = await currentUser()
  const staff = user && description && admit(user, permissionOf(description), await chosenMunicipality())
  if (!staff || !/^[0-9a-f-]{36}$/.test(id)) return Response.json([], { status: 403 })

  await notePresence(staff, description, id)
  return Response.json(await getOthersHere(staff, description, id), { headers: { 'Cache-Control': 'no-store' } })
}
