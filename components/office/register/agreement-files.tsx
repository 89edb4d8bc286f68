import type { Staff } from '@/lib/auth/staff'
import { listAgreementFiles } from '@/lib/files/read/list'
import { isReason } from '@/lib/forms/parse'
import { FilesSection } from '../files/files'

type Props = {
  staff: Staff
  id: string /** Why the last file was refused, as the address says. */
  refused?: string | string[]
}

/** The signed copies of an agreement, one for each language it was signed in, and a form for another. */
export async function AgreementFiles({ staff, id, refused }: Props) {
  const files = await listAgreementFiles(staff, id)

  return (
    <FilesSection
      owner={`agreement=${id}`}
      files={files}
      may={staff.may('agreements:attach')}
      refused={isReason(refused) ? refused : null}
    />
  )
}
