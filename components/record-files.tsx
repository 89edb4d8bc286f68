import { useLocale, useTranslations } from 'next-intl'
import { fileAddresses } from '@/lib/documents/addresses'
import type { ShownFile } from '@/lib/files/read/shown'
import { formatBytes } from '@/lib/text/bytes'
import { Words } from './local-text'

/** Files to download, each with its type, size and language, and whether a screen reader can make something of it. */
export function RecordFiles({ municipality, files }: { municipality: string; files: ShownFile[] }) {
  const t = useTranslations('files')
  const locale = useLocale()
  if (files.length === 0) return null

  return (
    <ul className="entries small">
      {files.map((file) => (
        <li key={file.id}>
          <a href={fileAddresses(municipality, file)[locale]} hrefLang={file.lang} type={file.mediaType} download>
            {file.title ? <Words text={file.title} /> : file.fileName}
          </a>{' '}
          <span className="muted">
            ({t('facts', { type: file.type, size: formatBytes(locale, file.size), language: file.language })}
            {file.untagged && `; ${t('untagged')}`})
          </span>
        </li>
      ))}
    </ul>
  )
}
