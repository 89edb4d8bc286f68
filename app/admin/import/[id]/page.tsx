import { notFound } from 'next/navigation'
import { ColumnsForm } from '@/components/office/exchange/columns-form'
import { ImportNotices } from '@/components/office/exchange/import-notices'
import { ImportProgress } from '@/components/office/exchange/import-progress'
import { ImportResult } from '@/components/office/exchange/import-result'
import { OfficeFrame } from '@/components/office/frame'
import { authorize } from '@/lib/auth/authorize'
import { officeLocale } from '@/lib/auth/locale'
import { getImport } from '@/lib/exchange/read/import'
import { messagesOf } from '@/lib/i18n/messages'

export const generateMetadata = async () => ({ title: messagesOf(await officeLocale()).exchange.title })

export default async function ImportedFilePage({ params, searchParams }: PageProps<'/admin/import/[id]'>) {
  const { id } = await params
  const path = `/admin/import/${id}`
  const staff = await authorize('register:edit', path)
  const found = (await getImport(staff, id)) ?? notFound()
  const asked = await searchParams
  const isWorking = found.state === 'planning' || found.state === 'writing'
  const isLooked = found.state === 'planned' || found.state === 'written'

  return (
    <OfficeFrame
      staff={staff}
      path={path}
      place="import"
      overline={messagesOf(staff.locale).exchange.title}
      title={found.fileName || messagesOf(staff.locale).exchange.columns.unnamedSheet}
      isForm
    >
      <ImportNotices staff={staff} found={found} refused={asked.refused} />
      {isWorking && <ImportProgress staff={staff} found={found} />}
      {isLooked && asked.show !== 'columns' && <ImportResult staff={staff} found={found} asked={asked} />}
      {!isWorking && (!isLooked || asked.show === 'columns') && <ColumnsForm staff={staff} found={found} />}
    </OfficeFrame>
  )
}
