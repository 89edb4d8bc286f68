import { peopleList } from '@/lib/accounts/read/people-list'
import { officeListFile } from '@/lib/exchange/door/office-list'

export const GET = (request: Request) => officeListFile(request, peopleList)
