import { signOutAction } from '@/lib/auth/actions'
import { officeLocale } from '@/lib/auth/locale'
import { currentUser } from '@/lib/auth/session'
import { messagesOf } from '@/lib/i18n/messages'
import { Link } from './link'

/** A page of the office that only says something: that one may not be here, or that there is nothing here. */
export async function PlainPage({ title, text, home }: { title: string; text: string; home: string }) {
  const { office, auth } = messagesOf(await officeLocale())
  const user = await currentUser()

  return (
    <main className="sign-in" id="content">
      <p className="above-title">{office.name}</p>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <Link href="/admin" className="button">
          {home}
        </Link>
      </p>
      {user && (
        <form action={signOutAction}>
          <button type="submit" className="button button-plain">
            {auth.signOut}
          </button>
        </form>
      )}
    </main>
  )
}
