import { chosenMunicipality, currentUser } from '@/lib/auth/session'
import { admit } from '@/lib/auth/staff'
import { findChoices } from '@/lib/records/read/choices'
import { descriptions } from '@/lib/records/schema/register'

const unkept = { 'Cache-Control': 'no-store' }

/** What a picker offers for the words typed in it, to those who may read the register. */
export async function GET(request: Request, { params }: RouteContext<'/admin/choices/[kind]'>) {
  const user = await currentUser()
  const staff = user && admit(user, 'register:read', await chosenMunicipality())
  const { kind } = await params
  const description = descriptions.find(({ key }) => key === kind)
  if (!staff) return Response.json([], { status: 403, headers: unkept })
  if (!description) return Response.json([], { status: 404, headers: unkept })

  const words = new URL(request.url).searchParams.get('q')?.slice(0, 200) ?? ''
  const found = await findChoices(staff, description.key, words)
  const choices = found.map(({ id, title, context }) => ({ value: id, label: title, context }))
  return Response.json(choices, { headers: unkept })
}
