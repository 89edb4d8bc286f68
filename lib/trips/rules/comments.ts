/** The headings of the official report under which a comment may stand, each with the field that holds it. */
export const commentFields = {
  basis: 'commentBasis',
  timeAndPlace: 'commentTimeAndPlace',
  purpose: 'commentPurpose',
  meetings: 'commentMeetings',
  funding: 'commentFunding',
  signerPost: 'commentSignerPost',
  signerName: 'commentSignerName',
} as const

export type CommentedSection = keyof typeof commentFields

/** What is to be changed: in all of the report, and under its headings. */
export type Comments = Partial<Record<'comment' | (typeof commentFields)[CommentedSection], string | null>>
