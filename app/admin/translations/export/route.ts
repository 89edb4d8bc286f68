import { chosenMunicipality, currentUser } from '@/lib/auth/session'
import { admit } from '@/lib/auth/staff'
import { getTextsForTranslators } from '@/lib/translations/read/file'
import { writeXliff } from '@/lib/translations/rules/xliff'
import { readTextQuery } from '@/lib/translations/schema/query'

/** The texts of a type of record or of all, in one state or any, as a file for translators. */
export async function GET(request: Request) {
  const user = await currentUser()
  const staff = user && admit(user, 'register:edit', await chosenMunicipality())
  if (!staff) return new Response(null, { status: 403 })

  const query = readTextQuery(Object.fromEntries(new URL(request.url).searchParams))
  const name = [staff.municipality.slug, query.description?.path, query.state, 'lt-en'].filter(Boolean).join('-')
  return new Response(writeXliff(await getTextsForTranslators(staff, query)), {
    headers: {
      'Content-Type': 'application/xliff+xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.xlf"`,
      'Cache-Control': 'no-store',
    },
  })
}
