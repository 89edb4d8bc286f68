import { postTable } from '@/lib/exchange/door/upload'

/** A table to import, as a file or a text. */
export function POST(request: Request): Promise<Response> {
  return postTable(request)
}
