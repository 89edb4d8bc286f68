import { z } from 'zod'
import type { Role } from '@/prisma/client/enums'

// The settings are read before the database client is made, which has these names too.
const allRoles = { filer: true, editor: true, publisher: true, administrator: true } satisfies Record<Role, true>

const password = z.string().min(12, 'must have at least 12 characters')
const postgres = z.string().refine((text) => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text), {
  error: 'must be the address of a PostgreSQL database, such as postgresql://user:password@host:5432/name',
})
const origin = z
  .string()
  .transform((text) => text.replace(/\/$/, ''))
  .refine((text) => /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text, {
    error: 'must be the public address without a path, such as https://tiltas.example',
  })
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a number from 1 to 65535')
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535, { error: 'must be a number from 1 to 65535' })

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/, `must be a number from ${least} to ${most}`)
    .transform(Number)
    .refine((number) => number >= least && number <= most, { error: `must be a number from ${least} to ${most}` })
const smtp = z.string().refine((text) => /^smtps?:\/\//.test(text) && URL.canParse(text), {
  error: 'must be the address of a mail server, such as smtp://user:password@host:587',
})
const issuer = z.string().refine((text) => URL.canParse(text) && isSafeIssuer(new URL(text)), {
  error: 'must be the https address of an OpenID provider',
})
const roles = z.string().transform((text, context) => {
  const names = text === 'none' ? [] : text.split(',').map((name) => name.trim())
  const known = names.filter((name): name is Role => Object.hasOwn(allRoles, name))
  if (known.length === names.length) return known
  const message = 'must be none, or roles such as editor,publisher,administrator'
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})

/** Secrets go to the provider: without encryption only on this machine. */
function isSafeIssuer({ protocol, hostname }: URL) {
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname))
}

/** Every variable the portal reads; an empty one counts as not set. */
const variables = z.object({
  /** PostgreSQL to use instead of the embedded one, version 15 or newer. */
  DATABASE_URL: postgres.optional(),
  /** A streaming replica of it, from which pages for everyone are read. */
  DATABASE_READ_URL: postgres.optional(),
  PORT: port.default(3000),
  /** Where the embedded database, its password, the session secret and uploaded files are kept. */
  TILTAS_DATA_DIR: z.string().default('.data'),
  /** The public address; what links, canonical addresses and sign-in trust. */
  TILTAS_ORIGIN: origin.optional(),
  /** Signs sessions; made at random and kept in the data folder when not set. */
  TILTAS_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  /** How many proxies of ours stand before the portal and add to `X-Forwarded-For`. */
  TILTAS_TRUSTED_PROXIES: z.string().regex(/^\d$/, 'must be a number from 0 to 9').transform(Number).default(0),
  /** Further names (`host` or `host:port`, with commas between) under which the portal may be asked besides its own. */
  TILTAS_HOSTS: z
    .string()
    .regex(/^[\w.:[\]-]+(\s*,\s*[\w.:[\]-]+)*$/, 'must be names of hosts with commas between them')
    .transform((text) => text.toLowerCase().split(/\s*,\s*/))
    .default([]),
  /** What the page cache may take of the memory, in bytes; 0 keeps nothing. */
  TILTAS_CACHE_BYTES: z
    .string()
    .regex(/^\d{1,12}$/, 'must be a number of bytes')
    .transform(Number)
    .default(64 * 1024 ** 2),
  /** Who sends it may read `/metrics`, which is not there without it. */
  TILTAS_METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  /** A bucket of an S3-compatible store to keep uploaded files in, instead of the data folder. */
  TILTAS_FILES_S3_BUCKET: z.string().optional(),
  /** Its address; Amazon's when not set. */
  TILTAS_FILES_S3_ENDPOINT: z.url('must be an address, such as https://s3.example').optional(),
  TILTAS_FILES_S3_REGION: z.string().default('us-east-1'),
  TILTAS_FILES_S3_KEY: z.string().optional(),
  TILTAS_FILES_S3_SECRET: z.string().optional(),
  TILTAS_ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
  TILTAS_ADMIN_PASSWORD: password.optional(),
  /** Password of the demonstration users, who exist only when it is set. */
  TILTAS_DEMO_PASSWORD: password.optional(),
  /** The mail server; without one, mail is written into the data folder. */
  TILTAS_SMTP_URL: smtp.optional(),
  /** Whom mail comes from. */
  TILTAS_MAIL_FROM: z.email('must be an e-mail address').default('tiltas@localhost.invalid'),
  /** Who must have a second factor, whatever way they sign in. */
  TILTAS_SECOND_FACTOR_ROLES: roles.default(['editor', 'publisher', 'administrator']),
  /** A session of the office ends when nobody uses it for so long, and in any case so long after the sign-in. */
  TILTAS_SESSION_IDLE_MINUTES: whole(5, 720).default(30),
  TILTAS_SESSION_HOURS: whole(1, 24).default(12),
  /** Single sign-on by OpenID Connect: the provider, who we are to it, and what people call it. */
  TILTAS_OIDC_ISSUER: issuer.optional(),
  TILTAS_OIDC_CLIENT_ID: z.string().optional(),
  TILTAS_OIDC_CLIENT_SECRET: z.string().optional(),
  TILTAS_OIDC_NAME: z.string().max(60, 'must have at most 60 characters').optional(),
})

/** What is of use only with another: the first must be set when the second is. */
const together = [
  ['TILTAS_ADMIN_PASSWORD', 'TILTAS_ADMIN_EMAIL'],
  ['TILTAS_ADMIN_EMAIL', 'TILTAS_ADMIN_PASSWORD'],
  ['TILTAS_FILES_S3_BUCKET', 'TILTAS_FILES_S3_KEY'],
  ['TILTAS_FILES_S3_KEY', 'TILTAS_FILES_S3_SECRET'],
  ['TILTAS_FILES_S3_SECRET', 'TILTAS_FILES_S3_BUCKET'],
  ['TILTAS_OIDC_CLIENT_ID', 'TILTAS_OIDC_ISSUER'],
  ['TILTAS_OIDC_CLIENT_SECRET', 'TILTAS_OIDC_ISSUER'],
] as const

/** What the operator gives. */
const Given = variables.check(({ value, issues }) => {
  for (const [name, other] of together)
    if (value[other] && !value[name])
      issues.push({ code: 'custom', input: value, path: [name], message: `must be set together with ${other}` })
})

/** What the running portal has: the start fills in the database and the secret. */
const Running = variables.required({ DATABASE_URL: true, TILTAS_SECRET: true, TILTAS_ORIGIN: true })

/** The variables as given, or an error whose message names each that is wrong. Values are not repeated: some are secret. */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env) {
  return parse(Given, source)
}

let running: z.output<typeof Running> | undefined

/** The environment of the running portal. Asked when needed, not when a module loads: a build has none. */
export function env() {
  running ??= parse(Running, process.env)
  return running
}

function parse<Schema extends z.ZodType>(schema: Schema, source: NodeJS.ProcessEnv): z.output<Schema> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (result.success) return result.data
  throw new Error(
    result.error.issues
      .map(
        ({ path, code, message, input }) =>
          `${path.join('.')} ${code === 'invalid_type' && input === undefined ? 'must be set' : message}`,
      )
      .join('\n'),
  )
}
