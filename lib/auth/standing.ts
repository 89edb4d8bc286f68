import type { Role } from '@/prisma/client/enums'

/**
 * How far a session has come: all that was asked has been shown; the second factor is still to be shown; or one must first
 * be set up, because the person's role requires it. It is the same whatever way they signed in.
 */
export type Standing = 'whole' | 'secondFactor' | 'setUp'

type Person = { demo: boolean; hasSecondFactor: boolean; roles: { role: Role }[] }

/** `required` are the roles that need a second factor. Demonstration users, whose password is known to all, need none. */
export function standingOf(person: Person, secondFactorAt: Date | null, required: readonly Role[]): Standing {
  if (secondFactorAt) return 'whole'
  if (person.hasSecondFactor) return 'secondFactor'
  return needsSecondFactor(person, required) ? 'setUp' : 'whole'
}

export function needsSecondFactor({ demo, roles }: Omit<Person, 'hasSecondFactor'>, required: readonly Role[]) {
  return !demo && roles.some(({ role }) => required.includes(role))
}

/** How long after signing in a person may change how they sign in, in milliseconds; later they sign in again first. */
const fresh = 15 * 60_000

export function isFresh(signedInAt: Date, now: Date) {
  return now.getTime() - signedInAt.getTime() <= fresh
}
