import { currentStaff } from '@/lib/auth/current-staff'
import { storedFile } from '@/lib/files/answer'
import { getOfficeFile } from '@/lib/files/read/file'
import { store } from '@/lib/files/store/chosen'

/** A file as the office has it, before its record is public. */
export async function GET(request: Request, { params }: RouteContext<'/admin/files/[id]'>): Promise<Response> {
  const staff = await currentStaff('office:enter')
  if (!staff) return new Response(null, { status: 403 })
  const file = await getOfficeFile(staff, (await params).id)
  return file ? storedFile(request, store(), file, true) : new Response(null, { status: 404 })
}
