import { useLocale, useTranslations } from 'next-intl'
import type { LocalText } from '@/lib/i18n/in-locale'
import { inLithuanianAlone } from '@/lib/i18n/in-plain-words'

/** A few words inside a sentence or a table, with their own language where it is not the page's. */
export function Words({ text }: { text: LocalText }) {
  return (
    <>
      <span lang={useOwnLang(text)}>{text.text}</span>
      {text.fallback && (
        <>
          {' '}
          <FallbackNote text={text} />
        </>
      )}
    </>
  )
}

/**
 * Words that a record keeps in Lithuanian alone, as the office entered them: a legal act, a ground, who answers for
 * something. On an English page they say so.
 */
export function OfficeWords({ text }: { text: string }) {
  return <Words text={inLithuanianAlone(useLocale(), text)} />
}

/** A text of paragraphs, parted by blank lines; its line breaks stay. */
export function Prose({ text, className = '' }: { text: LocalText; className?: string }) {
  const lang = useOwnLang(text)
  const paragraphs = text.text.split(/\n\s*\n/).map((paragraph) => paragraph.trim())

  return (
    <div className={`prose ${className}`}>
      {text.fallback && (
        <p>
          <FallbackNote text={text} />
        </p>
      )}
      {paragraphs.filter(Boolean).map((paragraph) => (
        <p key={paragraph} lang={lang}>
          {paragraph}
        </p>
      ))}
    </div>
  )
}

/** Says once for a page that some of its texts are translations without official standing. */
export function TranslationNote({ of }: { of: (LocalText | null | undefined)[] }) {
  const t = useTranslations('common')
  if (!of.some((text) => text?.translated)) return null

  return <p className="language-note">{t('unofficialTranslation')}</p>
}

/** Says that a text is not in the language of its page. */
export function FallbackNote({ text }: { text: LocalText }) {
  const t = useTranslations('common')
  return <small className="language-note">{t(`onlyIn.${text.lang}`)}</small>
}

/** The same of words whose language alone is known; nothing where it is that of the page. */
export function LanguageNote({ lang }: { lang: LocalText['lang'] }) {
  const t = useTranslations('common')
  return lang === useLocale() ? null : <small className="language-note">{t(`onlyIn.${lang}`)}</small>
}

function useOwnLang(text: LocalText) {
  return text.lang === useLocale() ? undefined : text.lang
}
