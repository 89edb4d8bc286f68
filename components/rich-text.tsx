import { useLocale } from 'next-intl'
import Markdown from 'react-markdown'
import type { LocalText } from '@/lib/i18n/in-locale'
import { FallbackNote } from './local-text'

const allowed = ['p', 'a', 'ul', 'ol', 'li', 'strong', 'em', 'br']

/** A text written in CommonMark: paragraphs, lists, links; no pictures, no headings, no HTML. */
export function RichText({ text }: { text: LocalText }) {
  return (
    <div className="prose rich">
      {text.fallback && (
        <p>
          <FallbackNote text={text} />
        </p>
      )}
      <div lang={text.lang === useLocale() ? undefined : text.lang}>
        <Markdown allowedElements={allowed} unwrapDisallowed>
          {text.text}
        </Markdown>
      </div>
    </div>
  )
}
