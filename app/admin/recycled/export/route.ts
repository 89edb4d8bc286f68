import { officeListFile } from '@/lib/exchange/door/office-list'
import { recycledList } from '@/lib/records/read/recycled'

export const GET = (request: Request) => officeListFile(request, recycledList)
