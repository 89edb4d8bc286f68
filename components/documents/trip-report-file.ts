import type { ReportForm } from '@/lib/documents/addresses'
import { env } from '@/lib/env'
import { madeFile } from '@/lib/files/answer'
import { tripAddresses } from '@/lib/i18n/addresses'
import type { Locale } from '@/lib/i18n/routing'
import { work } from '@/lib/work/pool'
import { type ReportedTrip, tripReportDocument } from './trip-report'
import { tripWords } from './words'

type Home = Parameters<typeof tripReportDocument>[2] & { slug: string }

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** Answers with a report as a file; 404 where it has no original text. Files are made in a process of their own. */
export async function tripReportFile(
  request: Request,
  { form, locale }: { form: ReportForm; locale: Locale },
  home: Home,
  trip: ReportedTrip,
) {
  const name = `${home.slug}-${trip.reference}-${locale}`
  if (form === 'original') return originalText(request, `${home.slug}-${trip.reference}`, trip.report.originalText)

  const madeAt = new Date()
  const address = env().TILTAS_ORIGIN + tripAddresses(home.slug, trip.reference)[locale]
  const document = tripReportDocument(tripWords(locale), trip, home, { address, madeAt })
  const head = { name: `${name}.${form}`, mediaType: mediaTypes[form], lang: locale }
  return madeFile(request, { ...head, from: document }, () =>
    work<unknown, Uint8Array>(`lib/documents/work/${form}.ts`, { document, madeAt }),
  )
}

/** The text of a report as it was pasted or loaded, to the letter. */
function originalText(request: Request, name: string, text: string | null) {
  if (text === null) return new Response(null, { status: 404 })
  const head = { name: `${name}.txt`, mediaType: 'text/plain; charset=utf-8', lang: 'lt' }
  return madeFile(request, { ...head, from: text }, async () => Buffer.from(text, 'utf8'))
}
