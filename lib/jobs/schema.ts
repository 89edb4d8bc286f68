/** The schema of the database that pg-boss keeps its tables in, beside the portal's own. */
export const schema = 'pgboss'
