import Link from 'next/link'
import { officeLocale } from '@/lib/auth/locale'
import { messagesOf } from '@/lib/i18n/messages'

/** A page of the office that only says something: that one may not be here, or that there is nothing here. */
export async function PlainPage({ title, text, home }: { title: string; text: string; home: string }) {
  return (
    <main className="sign-in" id="content">
      <p className="above-title">{messagesOf(await officeLocale()).office.name}</p>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <Link href="/admin" className="button">
          {home}
        </Link>
      </p>
    </main>
  )
}
