import { notFound, redirect } from 'next/navigation'
import { OfficeFrame } from '@/components/office/frame'
import { Link } from '@/components/office/link'
import { ListFilters } from '@/components/office/register/list-filters'
import { ListTable } from '@/components/office/register/list-table'
import { Views } from '@/components/office/register/views'
import { authorize } from '@/lib/auth/authorize'
import { officeLocale } from '@/lib/auth/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { getFilterOptions } from '@/lib/records/read/filter-options'
import { getList } from '@/lib/records/read/list'
import { getViews } from '@/lib/records/read/views'
import { permissionOf } from '@/lib/records/rules/who'
import { typeWord } from '@/lib/records/rules/words'
import { readListQuery } from '@/lib/records/schema/query'
import { descriptionAt } from '@/lib/records/schema/register'

type Props = PageProps<'/admin/register/[list]'>

export async function generateMetadata({ params }: Props) {
  const description = descriptionAt((await params).list)
  return description ? { title: typeWord(await officeLocale(), description.key, 'many') } : {}
}

export default async function RegisterListPage({ params, searchParams }: Props) {
  const { list: path } = await params
  const description = descriptionAt(path) ?? notFound()
  const address = `/admin/register/${path}`
  const staff = await authorize('register:read', address)
  if (description.owner === 'itself') redirect(`${address}/${staff.municipalityId}`)

  const asked = await searchParams
  const query = readListQuery(description, asked)
  const [list, views, options] = await Promise.all([
    getList(staff, description, query),
    getViews(staff, path),
    getFilterOptions(staff, description),
  ])
  const mayEdit = staff.may(permissionOf(description)) && !description.fixed

  return (
    <OfficeFrame
      staff={staff}
      path={address}
      place={path}
      title={typeWord(staff.locale, description.key, 'many')}
      done={asked.done}
    >
      {mayEdit && (
        <p className="office-links">
          <Link href={`${address}/new`} className="button button-chief">
            {typeWord(staff.locale, description.key, 'new')}
          </Link>
          {description.key === 'membership' && (
            <Link href={`${address}/year`}>{messagesOf(staff.locale).membershipYear.link}</Link>
          )}
        </p>
      )}
      <ListFilters staff={staff} description={description} query={query} options={options} />
      <Views staff={staff} description={description} query={query} views={views} />
      <ListTable staff={staff} description={description} query={query} list={list} mayEdit={mayEdit} />
    </OfficeFrame>
  )
}
