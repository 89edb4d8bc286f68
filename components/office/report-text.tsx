import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/routing'

export function Heading({ number, title }: { number: number; title: string }) {
  return (
    <h2>
      <span className="section-number">{number}.</span> {title}
    </h2>
  )
}

type Props = { locale: Locale; lt: string | null; en: string | null; expected?: boolean; quiet?: boolean }

/** A text in both languages side by side; where one that is `expected` is missing, that is said, once in a section. */
export async function Both({ locale, lt, en, expected, quiet }: Props) {
  const t = await getTranslations({ locale, namespace: 'tripForm' })
  if (!lt && !en && !expected) return null

  return (
    <div className="both">
      <p className="as-typed" lang={lt ? 'lt' : undefined}>
        {lt ?? <em className="muted">{t('view.notStated')}</em>}
      </p>
      <p className="as-typed" lang={en ? 'en' : undefined}>
        {en ?? (!quiet && <em className="muted">{t('view.onlyLithuanian')}</em>)}
      </p>
    </div>
  )
}
