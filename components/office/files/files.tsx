'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { OfficeFile } from '@/lib/files/read/list'
import { kindLabel } from '@/lib/files/rules/kinds'
import type { Reason } from '@/lib/refusal'
import { formatBytes } from '@/lib/text/bytes'
import { DescribeFile } from './describe-file'
import { RemoveFile } from './remove-file'
import { UploadForm } from './upload-form'

type Props = {
  /** What the files belong to, as the address of uploads says it: `trip=2024-0001`. */
  owner: string
  files: OfficeFile[]
  /** Whether this person may put files here and take them away. */
  may: boolean
  /** Why the last file was refused, as the address says. */
  refused: Reason | null
}

/** The files of a trip's report or of an agreement in the office: what is there, and a form for another. */
export function FilesSection({ owner, files, may, refused }: Props) {
  const t = useTranslations('office.files')
  const refusals = useTranslations('refusals')

  return (
    <section className="form-section" id="files" aria-labelledby="files-title">
      <h2 id="files-title">{t('title')}</h2>
      {refused && (
        <p className="notice notice-warn" role="alert">
          {refusals(refused)}
        </p>
      )}
      {files.length === 0 && <p className="muted">{t('none')}</p>}
      <ul className="entries">
        {files.map((file) => (
          <FileEntry key={file.id} file={file} may={may} />
        ))}
      </ul>
      {may && <UploadForm owner={owner} />}
    </section>
  )
}

function FileEntry({ file, may }: { file: OfficeFile; may: boolean }) {
  const t = useTranslations('office.files')
  const facts = useTranslations('files')
  const locale = useLocale()
  const language = new Intl.DisplayNames([locale], { type: 'language' }).of(file.lang) ?? file.lang
  const type = kindLabel(file.mediaType)
  const wanting = (['tagged', 'hasTitle', 'hasLanguage'] as const).filter((finding) => file[finding] === false)

  return (
    <li>
      <p>
        <a href={`/admin/files/${file.id}`} download>
          {file.titleLt}
        </a>{' '}
        <span className="muted">
          ({facts('facts', { type, size: formatBytes(locale === 'en' ? 'en' : 'lt', file.size), language })})
        </span>
      </p>
      <p className="muted small">
        {[file.fileName, file.uploadedBy?.name, !file.isPublic && t('notPublic')].filter(Boolean).join(' · ')}
      </p>
      {wanting.length > 0 && (
        <p className="hint">
          {t('wanting')} {wanting.map((finding) => t(finding)).join(', ')}.
        </p>
      )}
      {may && <DescribeFile key={file.version} file={file} />}
      {may && <RemoveFile id={file.id} version={file.version} title={file.titleLt} />}
    </li>
  )
}
