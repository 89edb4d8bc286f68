import { hasLocale } from 'next-intl'
import { tripReportFile } from '@/components/documents/trip-report-file'
import { reportFileOf } from '@/lib/documents/addresses'
import { routing } from '@/lib/i18n/routing'
import { getMunicipality } from '@/lib/municipalities/read'
import { getPublicTrip } from '@/lib/trips/read/public-detail'

/** A published report as a file: in the official form as PDF or DOCX, or its original text. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/[locale]/[municipality]/trips/[reference]/[file]'>,
): Promise<Response> {
  const { locale, municipality: slug, reference, file } = await params
  const form = hasLocale(routing.locales, locale) ? reportFileOf(locale, file) : null
  const municipality = form && (await getMunicipality(form.locale, slug))
  const trip = municipality && (await getPublicTrip(form.locale, municipality.id, reference))
  if (!form || !municipality || !trip?.report) return new Response(null, { status: 404 })
  return tripReportFile(request, form, municipality, { ...trip, report: trip.report })
}
