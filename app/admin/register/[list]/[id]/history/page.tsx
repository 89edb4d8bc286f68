import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OfficeFrame } from '@/components/office/frame'
import { Link } from '@/components/office/link'
import { Changes } from '@/components/office/register/changes'
import { Versions } from '@/components/office/register/versions'
import { authorize } from '@/lib/auth/authorize'
import { officeLocale } from '@/lib/auth/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { compareVersions, getVersions } from '@/lib/records/read/history'
import { getRecord } from '@/lib/records/read/record'
import { versionsAsked } from '@/lib/records/rules/versions'
import { permissionOf } from '@/lib/records/rules/who'
import { descriptionAt } from '@/lib/records/schema/register'

type Props = PageProps<'/admin/register/[list]/[id]/history'>

export const generateMetadata = async () => ({ title: messagesOf(await officeLocale()).registerForm.form.history })

export default async function HistoryPage({ params, searchParams }: Props) {
  const { list, id } = await params
  const description = descriptionAt(list) ?? notFound()
  const path = `/admin/register/${list}/${id}/history`
  const staff = await authorize('register:read', path)
  const record = (await getRecord(staff, description, id)) ?? notFound()
  const versions = await getVersions(staff, description, id)
  const asked = versionsAsked(
    await searchParams,
    versions.map(({ version }) => version),
  )
  const comparison = asked && (await compareVersions(staff, description, id, asked.from, asked.to))
  const t = await getTranslations({ locale: staff.locale, namespace: 'register.history' })
  const mayRestore = staff.may(permissionOf(description))

  return (
    <OfficeFrame
      staff={staff}
      path={path}
      place={list}
      overline={<Link href={`/admin/register/${list}/${id}`}>{record.title}</Link>}
      title={t('title', { title: record.title })}
    >
      {comparison && asked && (
        <Changes
          staff={staff}
          description={description}
          comparison={comparison}
          asked={asked}
          restorable={mayRestore && asked.from !== 0 ? { id, version: record.version } : null}
        />
      )}
      <Versions staff={staff} versions={versions} asked={asked} path={path} />
    </OfficeFrame>
  )
}
