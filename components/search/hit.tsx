import { useLocale, useTranslations } from 'next-intl'
import { LanguageNote } from '@/components/local-text'
import { PageLink } from '@/components/page-link'
import type { Locale } from '@/lib/i18n/routing'
import type { Hit as HitData } from '@/lib/search/read/answer'
import { pageOf } from '@/lib/search/rules/address'
import { Marked } from './marked'

/** One record that was found: whose it is where that is not plain, its title as a link, its facts and where the words stand. */
export function Hit({ hit, ownerShown }: { hit: HitData; ownerShown: boolean }) {
  const t = useTranslations('search')
  const locale = useLocale()
  const lang = (of: Locale) => (of === locale ? undefined : of)
  // The other names of a document are its titles as they were printed, in Lithuanian.
  const printedLang = hit.kind === 'agreement' ? lang('lt') : undefined

  return (
    <li>
      {ownerShown && hit.kind !== 'municipality' && <p className="muted small">{hit.municipality.name}</p>}
      <h3>
        <PageLink href={pageOf(hit)}>
          <span lang={lang(hit.title.lang)}>
            <Marked parts={hit.title.parts} />
          </span>
        </PageLink>{' '}
        <LanguageNote lang={hit.title.lang} />
      </h3>
      {hit.facts.length > 0 && (
        <p className="muted small">
          <Marked parts={hit.facts} />
        </p>
      )}
      {hit.alsoNamed && (
        <p className="small">
          {t.rich('alsoNamed', {
            name: () => (
              <span lang={printedLang}>
                <Marked parts={hit.alsoNamed ?? []} />
              </span>
            ),
          })}{' '}
          {printedLang && <LanguageNote lang={printedLang} />}
        </p>
      )}
      {hit.fragment && (
        <p>
          <span lang={lang(hit.fragment.lang)}>
            <Marked parts={hit.fragment.parts} />
          </span>{' '}
          <LanguageNote lang={hit.fragment.lang} />
        </p>
      )}
    </li>
  )
}
