import { useLocale, useTranslations } from 'next-intl'
import { formatDate, formatRange } from '@/lib/dates/format'
import type { LocalText } from '@/lib/i18n/in-locale'
import type { IndexEntry } from '@/lib/site/read/index-entries'
import { byLetter } from '@/lib/site/rules/letters'
import { Words } from './local-text'

/** Every record under the letter its name begins with, and the way to each letter. */
export function LetterIndex({ entries }: { entries: IndexEntry[] }) {
  const t = useTranslations('siteIndex')
  const letters = byLetter(useLocale(), entries)
  if (letters.length === 0) return null

  return (
    <>
      <nav className="letters" aria-label={t('letters')}>
        <ul>
          {letters.map(([letter]) => (
            <li key={letter}>
              <a href={`#${anchor(letter)}`}>{letter ?? t('other')}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(([letter, ofLetter]) => (
        <section key={letter} className="letter">
          <h3 id={anchor(letter)}>{letter ?? t('other')}</h3>
          <ul>
            {ofLetter.map((entry) => (
              <li key={entry.href}>
                <Entry entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Entry({ entry }: { entry: IndexEntry }) {
  const t = useTranslations('siteIndex')
  const locale = useLocale()
  const kind = <span className="muted small">{t(`kind.${entry.kind}`)}</span>

  if (entry.kind === 'agreement') {
    const date = formatDate(locale, entry.date)
    return (
      <>
        <a href={entry.href}>
          <Words text={entry.title} />
          {entry.parties.length > 0 && ', '}
          <Names names={entry.parties} />
          {date && `, ${date}`}
        </a>{' '}
        {kind}
      </>
    )
  }
  const dates = entry.kind === 'trip' && formatRange(locale, entry.startsOn, entry.endsOn)
  return (
    <>
      <a href={entry.href}>
        {entry.kind === 'trip' && entry.places.length > 0 ? <Names names={entry.places} /> : entry.name}
        {dates && `, ${dates}`}
      </a>{' '}
      {kind}
    </>
  )
}

function Names({ names }: { names: LocalText[] }) {
  return names.map((name, index) => (
    <span key={name.text}>
      {index > 0 && ', '}
      <Words text={name} />
    </span>
  ))
}

function anchor(letter: string | null) {
  return letter ? `raide-${letter}` : 'raide-kita'
}
