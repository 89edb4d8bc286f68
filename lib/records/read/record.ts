import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { contentOf } from '../rules/content'
import type { RecordDescription } from '../schema/description'
import { namesIn, namesOf } from './names'
import { findWhole } from './tables'

/** One record as the office edits it, with the names of what it refers to; null when the municipality has no such record. */
export async function getRecord(staff: Staff, description: RecordDescription, id: string) {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null
  const { municipalityId, locale } = staff
  const whole = await findWhole(db, description, municipalityId, id)
  if (!whole) return null

  const { model, key, fields, owner } = description
  const content = contentOf(fields, whole)
  const [names, [name], revision] = await Promise.all([
    namesIn(db, municipalityId, locale, fields, [content]),
    namesOf(db, municipalityId, locale, key, [owner === 'portal' ? String(whole.code) : id]),
    db.revision.findFirst({
      where: { recordType: model, recordId: id },
      orderBy: { version: 'desc' },
      select: { createdBy: { select: { name: true } } },
    }),
  ])
  return {
    id,
    version: whole.version,
    updatedAt: whole.updatedAt,
    changedBy: revision?.createdBy?.name ?? null,
    title: name?.title ?? '',
    content,
    names,
    slugs: slugsOf(whole),
  }
}

export type OfficeRecord = NonNullable<Awaited<ReturnType<typeof getRecord>>>

function slugsOf({ slug, slugLt, slugEn }: Record<string, unknown>) {
  if (typeof slug === 'string') return { lt: slug, en: slug }
  if (typeof slugLt === 'string' && typeof slugEn === 'string') return { lt: slugLt, en: slugEn }
  return null
}
