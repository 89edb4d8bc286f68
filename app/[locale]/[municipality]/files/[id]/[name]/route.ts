import { storedFile } from '@/lib/files/answer'
import { getPublicFile } from '@/lib/files/read/file'
import { store } from '@/lib/files/store/chosen'

/** A public file of a report or an agreement; 404 for every other, whatever the reason. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/[locale]/[municipality]/files/[id]/[name]'>,
): Promise<Response> {
  const { municipality, id, name } = await params
  const file = await getPublicFile(municipality, id)
  if (!file || decodeURIComponent(name) !== file.fileName) return new Response(null, { status: 404 })
  return storedFile(request, store(), file)
}
