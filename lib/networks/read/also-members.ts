import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import { everyMunicipality } from '@/lib/cache/kinds'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'

type Network = { municipalityId: string; acronym: string | null; nameEn: string }
type Row = { municipality: string; nameLt: string; nameEn: string; slugLt: string; slugEn: string; ended: boolean }

/** Other municipalities with the same network: of the same acronym or English name, whatever its letters. */
export async function alsoMembers(locale: Locale, { municipalityId, acronym, nameEn }: Network) {
  dependsOn(everyMunicipality, 'networks', 'municipality')
  const rows = await db.$queryRaw<Row[]>`
    SELECT m."slug" AS municipality, m."nameLt", m."nameEn", w."slugLt", w."slugEn",
      NOT EXISTS (
        SELECT FROM "Membership" one
        WHERE one."municipalityId" = w."municipalityId" AND one."networkId" = w."id" AND one."until" IS NULL
      ) AS ended
    FROM "Network" w JOIN "Municipality" m ON m."id" = w."municipalityId"
    WHERE w."municipalityId" <> ${municipalityId}::uuid
      AND (search_fold(w."acronym") = nullif(search_fold(${acronym ?? ''}), '') OR search_fold(w."nameEn") = search_fold(${nameEn}))
    ORDER BY m."slug" LIMIT 100`
  const { compare } = new Intl.Collator(locale)
  return rows
    .map(({ nameLt, nameEn: english, ...row }) => ({ ...row, name: locale === 'lt' ? nameLt : english }))
    .sort((a, b) => compare(a.name, b.name))
}
