import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/routing'
import type { ToldUse } from '@/lib/records/read/told-uses'
import { typeWord } from '@/lib/records/rules/words'
import { Link } from '../link'

/** What uses a record, each thing by what it is and its name, with the way to where that can be ended. */
export async function Uses({ locale, uses }: { locale: Locale; uses: ToldUse[] }) {
  const t = await getTranslations({ locale, namespace: 'registerForm.form' })
  const told = (kind: ToldUse['kind']) =>
    kind === 'file' || kind === 'account' ? t(`usedBy.${kind}`) : typeWord(locale, kind, 'one')

  return (
    <ul className="leftovers">
      {uses.map(({ kind, title, href }) => (
        <li key={`${kind}${href}${title}`}>
          {kind === 'elsewhere' || kind === 'other' ? (
            t(`usedBy.${kind}`)
          ) : (
            <>
              {told(kind)}: {href ? <Link href={href}>{title}</Link> : title}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
