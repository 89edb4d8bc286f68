import { OfficeFrame } from '@/components/office/frame'
import { ListFilters } from '@/components/office/register/list-filters'
import { ListTable } from '@/components/office/register/list-table'
import { Views } from '@/components/office/register/views'
import { authorize } from '@/lib/auth/authorize'
import { officeTitle } from '@/lib/auth/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { getViews } from '@/lib/records/read/views'
import { readListQuery } from '@/lib/records/schema/query'
import { getTripFilterOptions, getTripList } from '@/lib/trips/read/list'
import { permissionOfSeveral, severalActs } from '@/lib/trips/rules/several'
import { tripList } from '@/lib/trips/schema/list'

const path = '/admin/trips/all'

export const generateMetadata = () => officeTitle('allTrips')

export default async function AllTripsPage({ searchParams }: PageProps<'/admin/trips/all'>) {
  const staff = await authorize('office:enter', path)
  const asked = await searchParams
  const query = readListQuery(tripList, asked)
  const [list, views, options] = await Promise.all([
    getTripList(staff, query),
    getViews(staff, tripList.path),
    getTripFilterOptions(staff),
  ])
  const mayImport = staff.may('trips:editOthers')
  const words = messagesOf(staff.locale).filing.several
  const acts = severalActs.filter((act) => staff.may(permissionOfSeveral[act]))

  return (
    <OfficeFrame
      staff={staff}
      path={path}
      place="allTrips"
      title={messagesOf(staff.locale).office.allTrips}
      done={asked.done}
    >
      <ListFilters staff={staff} description={tripList} query={query} options={options} />
      <Views staff={staff} description={tripList} query={query} views={views} />
      <ListTable
        staff={staff}
        description={tripList}
        query={query}
        list={list}
        mayEdit={mayImport}
        several="file"
        acts={acts.map((act) => ({ act, label: words[act] }))}
      />
    </OfficeFrame>
  )
}
