import { officeListFile } from '@/lib/exchange/door/office-list'
import { nilReturnList } from '@/lib/trips/read/nil-return-list'

export const GET = (request: Request) => officeListFile(request, nilReturnList)
