import { postStep } from '@/lib/exchange/door/step'

/** The next step of an import. */
export async function POST(request: Request, { params }: RouteContext<'/admin/import/[id]/step'>): Promise<Response> {
  return postStep(request, (await params).id)
}
