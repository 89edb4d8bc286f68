import { chosenMunicipality, currentUser } from '@/lib/auth/session'
import { admit } from '@/lib/auth/staff'
import { getOthersHere } from '@/lib/records/read/presence'
import { permissionOf } from '@/lib/records/rules/who'
import { descriptionAt } from '@/lib/records/schema/register'
import { notePresence } from '@/lib/records/write/presence'
import { Refusal } from '@/lib/refusal'
import { businessTrip } from '@/lib/trips/schema/record'
import { refuseUnreadable } from '@/lib/trips/write/unsaved'

/** A sign of life of someone who has a record, or the form of a trip, open; the answer is who else has. */
export async function POST(_request: Request, { params }: RouteContext<'/admin/presence/[list]/[id]'>) {
  const { list, id } = await params
  const isTrip = list === businessTrip.path
  const description = isTrip ? businessTrip : descriptionAt(list)
  const permission = isTrip ? 'trips:file' : description && permissionOf(description)
  const user = await currentUser()
  const staff = user && permission && admit(user, permission, await chosenMunicipality())
  if (!staff || !description || !/^[0-9a-f-]{36}$/.test(id)) return Response.json([], { status: 403 })

  try {
    if (isTrip) await refuseUnreadable(staff, id)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return Response.json([], { status: 403 })
  }
  await notePresence(staff, description, id)
  return Response.json(await getOthersHere(staff, description, id), { headers: { 'Cache-Control': 'no-store' } })
}
