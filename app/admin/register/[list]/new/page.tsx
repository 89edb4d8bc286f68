import { notFound } from 'next/navigation'
import { OfficeFrame } from '@/components/office/frame'
import { Editor } from '@/components/office/register/editor'
import { authorize } from '@/lib/auth/authorize'
import { officeLocale } from '@/lib/auth/locale'
import { permissionOf } from '@/lib/records/rules/who'
import { typeWord } from '@/lib/records/rules/words'
import { descriptionAt } from '@/lib/records/schema/register'

type Props = PageProps<'/admin/register/[list]/new'>

export async function generateMetadata({ params }: Props) {
  const description = descriptionAt((await params).list)
  return description ? { title: typeWord(await officeLocale(), description.key, 'new') } : {}
}

export default async function NewRecordPage({ params }: Props) {
  const { list } = await params
  const description = descriptionAt(list) ?? notFound()
  const path = `/admin/register/${list}/new`
  const staff = await authorize(permissionOf(description), path)
  if (description.fixed) notFound()

  return (
    <OfficeFrame
      staff={staff}
      path={path}
      place={list}
      overline={typeWord(staff.locale, description.key, 'many')}
      title={typeWord(staff.locale, description.key, 'new')}
      isForm
    >
      <Editor staff={staff} description={description} record={null} />
    </OfficeFrame>
  )
}
