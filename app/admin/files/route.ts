import { postFile } from '@/lib/files/upload/post'

/** A file for the report of a trip (`?trip=2024-0001`) or for an agreement (`?agreement=…`). */
export function POST(request: Request): Promise<Response> {
  return postFile(request)
}
