import { officeLocale } from '@/lib/auth/locale'
import { messagesOf } from '@/lib/i18n/messages'

// Where a form goes that was sent, without scripts, after the session had ended.
export async function generateMetadata() {
  return { title: messagesOf(await officeLocale()).auth.signedOut.title }
}

export default async function SessionEndedPage() {
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
