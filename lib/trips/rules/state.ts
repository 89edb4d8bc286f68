type Submission = { submittedAt: Date; decision: 'returned' | 'published' | null }
type Publication = { publishedAt: Date; withdrawnAt: Date | null }
export type ReportHistory = { submissions: Submission[]; publications: Publication[] } | null

export type ReportState = 'draft' | 'submitted' | 'returned' | 'published' | 'withdrawn'

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

/** The row with the latest of these moments; rows without one come first. */
export function latest<Row>(rows: Row[], at: (row: Row) => Date | null) {
  return rows.reduce<Row | undefined>(
    (last, row) => (last && Number(at(last)) > Number(at(row)) ? last : row),
    undefined,
  )
}
