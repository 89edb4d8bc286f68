import 'server-only'
import { currentSession } from './session'

/** Where whoever may not come in yet does what is still to be done: signs in, shows a second factor, or sets one up. */
export async function wayIn(returnTo: string) {
  const session = await currentSession()
  const page = session ? pages[session.standing] : '/admin/sign-in'
  return `${page}?returnTo=${encodeURIComponent(returnTo)}`
}

const pages = {
  whole: '/admin/sign-in',
  secondFactor: '/admin/sign-in/second-step',
  setUp: '/admin/account/second-factor',
}
