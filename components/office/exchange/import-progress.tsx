import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import type { OfficeImport } from '@/lib/exchange/read/import'
import { isSilent } from '@/lib/exchange/rules/silence'

/** How far the work on a file is; the page asks again by itself, also without scripts. */
export async function ImportProgress({ staff, found }: { staff: Staff; found: OfficeImport }) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'exchange' })
  const { id, state, done, total, seenAt } = found

  if (isSilent(seenAt, new Date()))
    return (
      <form action={`/admin/import/${id}/step`} method="post">
        <p className="notice notice-warn" role="alert">
          {t('progress.interrupted')}
        </p>
        <button type="submit" name="go" value="check" className="button button-chief">
          {t('result.again')}
        </button>
      </form>
    )
  return (
    <div role="status">
      <meta httpEquiv="refresh" content="1" />
      <p>{state === 'writing' ? t('progress.writing') : t('progress.planning', { done, total })}</p>
      {state === 'planning' && <progress max={Math.max(1, total)} value={done} aria-label={t('columns.dryRun')} />}
      <p className="hint">{t('progress.wait')}</p>
    </div>
  )
}
