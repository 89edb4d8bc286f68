import { useLocale, useTranslations } from 'next-intl'
import type { Scan } from '@/lib/agreements/read/document'
import { formatBytes } from '@/lib/text/bytes'
import { Words } from './local-text'

/** Signed copies of a document: what each is, in which language, of which type and size. */
export function Scans({ scans }: { scans: Scan[] }) {
  const t = useTranslations('agreements')
  const locale = useLocale()
  if (scans.length === 0) return null

  return (
    <ul className="small">
      {scans.map(({ id, title, language, type, size }) => (
        <li key={id}>
          {title && <Words text={title} />}{' '}
          <span className="muted">({t('scan', { language, type, size: formatBytes(locale, size) })})</span>
        </li>
      ))}
    </ul>
  )
}
