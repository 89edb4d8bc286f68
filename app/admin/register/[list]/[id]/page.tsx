import { notFound } from 'next/navigation'
import { OfficeFrame } from '@/components/office/frame'
import { AgreementFiles } from '@/components/office/register/agreement-files'
import { Editor } from '@/components/office/register/editor'
import { Presence } from '@/components/office/register/presence'
import { RecordHead } from '@/components/office/register/record-head'
import { RecordView } from '@/components/office/register/record-view'
import { RecycleSection } from '@/components/office/register/recycle-section'
import { authorize } from '@/lib/auth/authorize'
import { officeLocale } from '@/lib/auth/locale'
import { getRecord } from '@/lib/records/read/record'
import { permissionOf } from '@/lib/records/rules/who'
import { typeWord } from '@/lib/records/rules/words'
import { descriptionAt } from '@/lib/records/schema/register'
import { openRecord } from '@/lib/records/write/presence'

type Props = PageProps<'/admin/register/[list]/[id]'>

export async function generateMetadata({ params }: Props) {
  const description = descriptionAt((await params).list)
  return description ? { title: typeWord(await officeLocale(), description.key, 'one') } : {}
}

export default async function RecordPage({ params, searchParams }: Props) {
  const { list, id } = await params
  const description = descriptionAt(list) ?? notFound()
  const path = `/admin/register/${list}/${id}`
  const staff = await authorize('register:read', path)
  const record = (await getRecord(staff, description, id)) ?? notFound()
  const mayEdit = staff.may(permissionOf(description))
  const others = mayEdit ? await openRecord(staff, description, id) : []
  const { done, refused } = await searchParams

  return (
    <OfficeFrame
      staff={staff}
      path={path}
      place={list}
      overline={typeWord(staff.locale, description.key, 'one')}
      title={record.title}
      done={done}
      isForm={mayEdit}
    >
      <RecordHead staff={staff} description={description} record={record} />
      {mayEdit ? (
        <>
          <Presence list={list} id={id} others={others} />
          <Editor staff={staff} description={description} record={record} />
          {description.key === 'agreement' && <AgreementFiles staff={staff} id={id} refused={refused} />}
          <RecycleSection staff={staff} description={description} record={record} />
        </>
      ) : (
        <RecordView staff={staff} description={description} record={record} />
      )}
    </OfficeFrame>
  )
}
