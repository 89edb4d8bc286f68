import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import type { OfficeImport } from '@/lib/exchange/read/import'
import { isReason } from '@/lib/forms/parse'
import { messagesOf } from '@/lib/i18n/messages'

type Props = { staff: Staff; found: OfficeImport; refused: string | string[] | undefined }

/** Why the last step was refused or failed, how the file was read, and what of a pasted page was not understood. */
export async function ImportNotices({ staff, found, refused }: Props) {
  const { locale } = staff
  const t = await getTranslations({ locale, namespace: 'exchange' })
  const failure = failureWords(locale, isReason(refused) ? refused : found.state === 'failed' ? found.failure : null)
  const { fileName, readAs, notUnderstood } = found

  return (
    <>
      {failure && (
        <p className="notice notice-bad" role="alert">
          {failure}
        </p>
      )}
      {fileName && (
        <p className="muted">
          {readAs ? t('columns.readAs', { name: fileName, readAs }) : t('columns.readXlsx', { name: fileName })}
        </p>
      )}
      {notUnderstood.length > 0 && (
        <details open>
          <summary>{t('result.notUnderstood')}</summary>
          <ul>
            {notUnderstood.map((text, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text, which may be the same
              <li key={at}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function failureWords(locale: Staff['locale'], failure: string | null) {
  const { exchange, refusals } = messagesOf(locale)
  if (failure === null) return null
  const own = exchange.failures as Record<string, string>
  return own[failure] ?? (refusals as Record<string, string>)[failure] ?? exchange.failures.interrupted
}
