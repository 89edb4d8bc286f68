import { postReport } from '@/lib/trips/upload/post-report'

/** A report as a DOCX or PDF file, to be read into the draft of a trip (`?trip=2024-0001`) or of a new one. */
export function POST(request: Request): Promise<Response> {
  return postReport(request)
}
