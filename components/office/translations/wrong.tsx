import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { Reason } from '@/lib/refusal'
import type { TypedText } from './one-text'

/** What is wrong, at the head of the form, each with a link to its text; it takes the focus when it appears. */
export function Wrong({ errors, texts }: { errors: Record<string, Reason[] | null>; texts: TypedText[] }) {
  const t = useTranslations('translations')
  const refusals = useTranslations('refusals')
  const box = useRef<HTMLDivElement>(null)
  const all = Object.entries(errors).flatMap(([field, reasons]) => (reasons ?? []).map((reason) => ({ field, reason })))

  useEffect(() => {
    if (Object.keys(errors).length > 0) box.current?.focus()
  }, [errors])

  if (all.length === 0) return null
  return (
    <div className="notice notice-bad" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('wrong')}</h2>
      <ul>
        {all.map(({ field, reason }) => {
          const at = /^texts\[(\d+)\]/.exec(field)?.[1]
          const text = at === undefined ? undefined : texts[Number(at)]
          return (
            <li key={field + reason}>
              {text ? (
                <a href={`#text-${at}`}>
                  {text.label}: {refusals(reason)}
                </a>
              ) : (
                refusals(reason)
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
