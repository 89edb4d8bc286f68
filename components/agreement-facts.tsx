import { useTranslations } from 'next-intl'
import type { Agreement } from '@/lib/agreements/read/detail'
import { Facts } from './facts'
import { LanguageNote, OfficeWords, Words } from './local-text'

/** The facts beside an agreement; the title and the source stand as they were printed. */
export function AgreementFacts({ agreement }: { agreement: Agreement }) {
  const t = useTranslations('agreements')
  const { type, level, fields, legalAct, legalActUrl, title, titlesPrinted, sourceText } = agreement

  return (
    <aside className="margin" aria-label={t('document')}>
      <Facts
        facts={[
          {
            label: t('type'),
            value: type && (
              <>
                {type.name}
                {type.definition && (
                  <span className="muted small block">
                    <Words text={type.definition} />
                  </span>
                )}
              </>
            ),
          },
          {
            label: t('level'),
            value: (
              <>
                {t(`levels.${level}`)}
                <span className="muted small block">{t(`levelWords.${level}`)}</span>
              </>
            ),
          },
          { label: t('fields'), value: fields.join(', ') },
          {
            label: t('legalAct'),
            value: legalAct ? (
              legalActUrl ? (
                <a href={legalActUrl}>
                  <OfficeWords text={legalAct} />
                </a>
              ) : (
                <OfficeWords text={legalAct} />
              )
            ) : (
              <span className="muted">{t('notStated')}</span>
            ),
          },
          {
            label: t('titlePrinted', { n: titlesPrinted.length }),
            value:
              titlesPrinted.some((printed) => printed !== title.text) &&
              titlesPrinted.map((printed) => (
                <span key={printed} className="block">
                  <q lang="lt">{printed}</q> <LanguageNote lang="lt" />
                </span>
              )),
          },
          { label: t('sourceText'), value: sourceText && <OfficeWords text={sourceText} /> },
        ]}
      />
    </aside>
  )
}
