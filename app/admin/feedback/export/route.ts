import { officeListFile } from '@/lib/exchange/door/office-list'
import { messageList } from '@/lib/feedback/read'

export const GET = (request: Request) => officeListFile(request, messageList)
