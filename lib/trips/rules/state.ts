type Submission = { submittedAt: Date; decision: 'returned' | 'published' | null }
type Publication = { publishedAt: Date; withdrawnAt: Date | null }
export type ReportHistory = { submissions: Submission[]; publications: Publication[] } | null

export const reportStates = ['draft', 'submitted', 'returned', 'published', 'withdrawn'] as const
export type ReportState = (typeof reportStates)[number]

/** Where a report stands, told by what was done with it. */
export function reportState(report: ReportHistory): ReportState {
  const { submissions, publications } = report ?? { submissions: [], publications: [] }
  if (publications.some(({ withdrawnAt }) => withdrawnAt === null)) return 'published'
  if (submissions.some(({ decision }) => decision === null)) return 'submitted'

  const submission = latest(submissions, ({ submittedAt }) => submittedAt)
  const publication = latest(publications, ({ withdrawnAt }) => withdrawnAt)
  if (
    submission?.decision === 'returned' &&
    !(publication?.withdrawnAt && publication.withdrawnAt > submission.submittedAt)
  )
    return 'returned'
  return publication ? 'withdrawn' : 'draft'
}

/** Whether the report's text is the filer's to change. */
export function isOpen(state: ReportState) {
  return state === 'draft' || state === 'returned' || state === 'withdrawn'
}

export function latest<Row>(rows: Row[], at: (row: Row) => Date | null) {
  return rows.reduce<Row | undefined>(
    (last, row) => (last && Number(at(last)) > Number(at(row)) ? last : row),
    undefined,
  )
}
