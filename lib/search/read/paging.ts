/** Hits of one kind that are shown while the kinds are shown together. */
export const hitsPerKind = 5

/** Hits on one page of a kind. */
export const hitsPerPage = 20
