import { officeLocale } from '@/lib/auth/locale'
import { messagesOf } from '@/lib/i18n/messages'

/** The answer to a form that was sent, without scripts, after the session had ended. */
export default async function Unauthorized() {
  const { office, auth } = messagesOf(await officeLocale())

  return (
    <main className="sign-in" id="content">
      <p className="above-title">{office.name}</p>
      <h1>{auth.signedOut.title}</h1>
      <p>{auth.signedOut.text}</p>
      <p>
        <a href="/admin/sign-in" target="_blank" rel="noreferrer" className="button">
          {auth.signInElsewhere}
        </a>
      </p>
    </main>
  )
}
