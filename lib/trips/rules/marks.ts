import type { TripStatus } from '@/prisma/client/enums'

/** What is to be known of a trip beside where its report stands. */
export type Mark = Exclude<TripStatus, 'approved'> | 'changed' | 'corrected'

/** That the trip was not made; that what is public is to be changed; that it was corrected since it became public. */
export function marksOf(status: TripStatus, report: { draft: unknown; corrections: unknown[] } | null): Mark[] {
  return [
    ...(status === 'approved' ? [] : [status]),
    ...(report?.draft ? (['changed'] as const) : []),
    ...(report && report.corrections.length > 0 ? (['corrected'] as const) : []),
  ]
}
