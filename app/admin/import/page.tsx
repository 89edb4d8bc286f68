import { getTranslations } from 'next-intl/server'
import { ImportList } from '@/components/office/exchange/import-list'
import { UploadTable } from '@/components/office/exchange/upload-table'
import { OfficeFrame } from '@/components/office/frame'
import { authorize } from '@/lib/auth/authorize'
import { officeLocale } from '@/lib/auth/locale'
import { getImports } from '@/lib/exchange/read/import'
import { isReason } from '@/lib/forms/parse'
import { messagesOf } from '@/lib/i18n/messages'

const path = '/admin/import'

export const generateMetadata = async () => ({ title: messagesOf(await officeLocale()).exchange.title })

export default async function ImportPage({ searchParams }: PageProps<'/admin/import'>) {
  const staff = await authorize('register:edit', path)
  const { list, refused } = await searchParams
  const imports = await getImports(staff)
  const t = await getTranslations({ locale: staff.locale, namespace: 'exchange' })

  return (
    <OfficeFrame staff={staff} path={path} place="import" title={t('title')} isForm>
      <p>{t('lead')}</p>
      <UploadTable
        staff={staff}
        list={typeof list === 'string' ? list : ''}
        refused={isReason(refused) ? refused : null}
      />
      <ImportList staff={staff} imports={imports} />
    </OfficeFrame>
  )
}
