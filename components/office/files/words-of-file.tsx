'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useId } from 'react'
import { fileLanguages } from '@/lib/files/rules/languages'
import type { Reason } from '@/lib/refusal'

type Words = { titleLt: string; titleEn: string | null; lang: string; isPublic: boolean }
type Props = {
  /** What is said of the file already. */
  of?: Words
  /** What is wrong with what was typed, by field. */
  errors?: Record<string, Reason[] | null>
}

/** What is said of a file: what it is, of a picture what it shows, in which language it is, and whether the public sees it. */
export function WordsOfFile({ of, errors = {} }: Props) {
  const t = useTranslations('office.files')
  const names = new Intl.DisplayNames([useLocale()], { type: 'language' })
  const id = useId()
  const languages = of && !fileLanguages.some((lang) => lang === of.lang) ? [of.lang, ...fileLanguages] : fileLanguages

  return (
    <>
      <div className={errors.titleLt ? 'field field-wrong' : 'field'}>
        <label htmlFor={`${id}-lt`}>{t('titleLt')}</label>
        <p className="hint" id={`${id}-lt-hint`}>
          {t('titleHint')}
        </p>
        <Wrong id={`${id}-lt-error`} reasons={errors.titleLt} />
        <input
          id={`${id}-lt`}
          name="titleLt"
          lang="lt"
          required
          maxLength={300}
          defaultValue={of?.titleLt}
          aria-invalid={errors.titleLt ? true : undefined}
          aria-describedby={errors.titleLt ? `${id}-lt-hint ${id}-lt-error` : `${id}-lt-hint`}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-en`}>{t('titleEn')}</label>
        <input id={`${id}-en`} name="titleEn" lang="en" maxLength={300} defaultValue={of?.titleEn ?? undefined} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-lang`}>{t('language')}</label>
        <select id={`${id}-lang`} name="lang" required defaultValue={of?.lang ?? 'lt'}>
          {languages.map((lang) => (
            <option key={lang} value={lang}>
              {names.of(lang)}
            </option>
          ))}
        </select>
      </div>
      <p className="field">
        <label>
          <input type="checkbox" name="isPublic" defaultChecked={of?.isPublic ?? true} /> {t('isPublic')}
        </label>
      </p>
    </>
  )
}

function Wrong({ id, reasons }: { id: string; reasons: Reason[] | null | undefined }) {
  const refusals = useTranslations('refusals')
  if (!reasons) return null
  return (
    <p className="field-error" role="alert" id={id}>
      {reasons.map((reason) => refusals(reason)).join(' ')}
    </p>
  )
}
