import 'server-only'
import { headers } from 'next/headers'
import { pathHeader } from './path-header'

/** The path of the page that was asked for, as it stands in the address. A layout is told no more of it than its own part. */
export async function askedPath() {
  return (await headers()).get(pathHeader) ?? ''
}
