import 'server-only'
import { after } from 'next/server'
import { currentStaff } from '@/lib/auth/current-staff'
import type { Staff } from '@/lib/auth/staff'
import { isFromHere, seeOther } from '@/lib/files/upload/door'
import { Refusal } from '@/lib/refusal'
import { getImport } from '../read/import'
import { chosenSheets } from '../rules/chosen-sheets'
import { runDryRun, runWrite } from '../run'
import { setSheets } from '../write/begin'
import { beginDryRun, beginWrite } from '../write/states'

/** The steps of an import after its file is read: how its columns are understood, the dry run, the write. */
export async function postStep(request: Request, id: string): Promise<Response> {
  if (!isFromHere(request)) return new Response(null, { status: 403 })
  const staff = await currentStaff('register:edit')
  if (!staff) return seeOther('/admin/session-ended')
  const found = await getImport(staff, id)
  if (!found) return new Response(null, { status: 404 })
  const path = `/admin/import/${id}`
  try {
    await take(staff, found, await request.formData())
    return seeOther(path)
  } catch (error) {
    if (error instanceof Refusal) return seeOther(`${path}?refused=${error.reason}`)
    throw error
  }
}

async function take(staff: Staff, { id, sheets }: NonNullable<Awaited<ReturnType<typeof getImport>>>, form: FormData) {
  const go = form.get('go')
  if (go === 'write') {
    await beginWrite(staff, id)
    after(() => runWrite(staff, id))
    return
  }
  if (form.has('list.0'))
    await setSheets(
      staff,
      id,
      chosenSheets(sheets, (name) => String(form.get(name) ?? '')),
    )
  if (go !== 'check') return
  await beginDryRun(staff, id)
  after(() => runDryRun(staff, id))
}
