import { chooseLanguageAction } from '@/lib/auth/actions'
import { messagesOf } from '@/lib/i18n/messages'
import { type Locale, routing } from '@/lib/i18n/routing'

const names: Record<Locale, string> = { lt: 'Lietuvių', en: 'English' }

/** Buttons that change the office's language and come back to the page. */
export function LanguageChoice({ locale, returnTo }: { locale: Locale; returnTo: string }) {
  return (
    <form action={chooseLanguageAction} className="languages">
      <fieldset>
        <legend className="visually-hidden">{messagesOf(locale).office.language}</legend>
        <input type="hidden" name="returnTo" value={returnTo} />
        {routing.locales.map((one) => (
          <button key={one} type="submit" name="locale" value={one} lang={one} aria-pressed={one === locale}>
            {names[one]}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
