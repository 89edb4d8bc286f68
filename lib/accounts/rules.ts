/** How long the link of an invitation and of a password reset works. */
export const invitationDays = 7
export const resetMinutes = 30

type Invitation = { acceptedAt: Date | null; cancelledAt: Date | null; expiresAt: Date }

export function isOpen({ acceptedAt, cancelledAt, expiresAt }: Invitation, now: Date) {
  return !acceptedAt && !cancelledAt && expiresAt > now
}

export function inDays(now: Date, days: number) {
  return new Date(now.getTime() + days * 86_400_000)
}
