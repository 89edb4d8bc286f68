import { currentStaff } from '@/lib/auth/current-staff'
import { seeOther } from '@/lib/files/upload/door'
import { getTextsForTranslators } from '@/lib/translations/read/file'
import { getParts } from '@/lib/translations/read/parts'
import { writeXliff } from '@/lib/translations/rules/xliff'
import { readPart, readTextQuery, textQueryPart } from '@/lib/translations/schema/query'

/** The texts of a type of record or of all, in one state or any, as a file for translators; where one is too small, the way to several. */
export async function GET(request: Request) {
  const staff = await currentStaff('register:edit')
  if (!staff) return new Response(null, { status: 403 })

  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const query = readTextQuery(asked)
  const type = query.description?.path
  const chosen = readPart(asked)
  const [first, second] = chosen ? [chosen] : await getParts(staff, query)
  if (second) return seeOther(`/admin/translations/parts${textQueryPart({ type, state: query.state })}`)

  const number = chosen && chosen.parts > 1 && `${chosen.part}-of-${chosen.parts}`
  const name = [staff.municipality.slug, type, query.state, 'lt-en', number].filter(Boolean).join('-')
  return new Response(writeXliff(first ? await getTextsForTranslators(staff, query, first) : []), {
    headers: {
      'Content-Type': 'application/xliff+xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.xlf"`,
      'Cache-Control': 'no-store',
    },
  })
}
