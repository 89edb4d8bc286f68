import { fold } from '@/lib/text/fold'
import type { TripInput } from '../schema/form'

/** Someone who can sign in, and the official they are. */
export type SigningAccount = { officialId: string; userId: string; official: string; name: string }

/** The account of whoever signs the report: the official that the traveller of the signer's name is, or that has that name. */
export function signerOf({ signerName, travellers }: TripInput, accounts: SigningAccount[]): SigningAccount | null {
  if (!signerName) return null
  const wanted = fold(signerName)
  const traveller = travellers.find(({ name, officialId }) => officialId !== null && fold(name) === wanted)
  const known = traveller && accounts.find(({ officialId }) => officialId === traveller.officialId)
  if (known) return known
  const named = accounts.filter(({ official }) => fold(official) === wanted)
  return named.length === 1 ? (named[0] ?? null) : null
}
