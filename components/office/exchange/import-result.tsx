import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { getImportRows, type OfficeImport } from '@/lib/exchange/read/import'
import { importableAt } from '@/lib/exchange/schema/types'
import { verdicts } from '@/lib/exchange/schema/verdicts'
import { addressOfList } from '@/lib/records/rules/list-address'
import { typeWord } from '@/lib/records/rules/words'
import { Link } from '../link'
import { ImportRows } from './import-rows'

type Asked = Record<string, string | string[] | undefined>
type Props = { staff: Staff; found: OfficeImport; asked: Asked }

/** What the records can be narrowed down to. */
const kinds = [...verdicts, 'warned'] as const

/** What a dry run says will be done, record by record, and the button that does it. */
export async function ImportResult({ staff, found, asked }: Props) {
  const { locale } = staff
  const t = await getTranslations({ locale, namespace: 'exchange' })
  const verdict =
    kinds.find((one) => one === asked.verdict) ?? (found.refused > 0 && asked.verdict === undefined ? 'refused' : null)
  const from = typeof asked.from === 'string' && /^\d{1,7}$/.test(asked.from) ? Number(asked.from) : 0
  const { rows, next } = await getImportRows(found, verdict, from)
  const path = `/admin/import/${found.id}`
  const kind = verdict ?? 'all'
  const toWrite = found.created + found.changed
  const lists = [...new Set(found.sheets.flatMap(({ list }) => list ?? []))]

  return (
    <>
      {found.state === 'written' && (
        <p className="notice notice-good" role="status">
          {t('result.written', { hash: found.fileHash.slice(0, 16) })}
        </p>
      )}
      <h2>{t('result.title')}</h2>
      <ul>
        {kinds
          .filter((one) => one !== 'warned' || found.warned > 0)
          .map((one) => (
            <li key={one}>{t(`result.count.${one}`, { count: found[one] })}</li>
          ))}
      </ul>
      {found.state === 'planned' && <Next found={found} toWrite={toWrite} locale={locale} />}
      <nav aria-label={t('result.show')} className="office-links">
        <Link href={`${path}?verdict=all`} aria-current={kind === 'all' ? 'page' : undefined}>
          {t('result.all')}
        </Link>
        {kinds.map((one) => (
          <Link key={one} href={`${path}?verdict=${one}`} aria-current={kind === one ? 'page' : undefined}>
            {t(`result.verdict.${one}`)}
          </Link>
        ))}
      </nav>
      <ImportRows staff={staff} found={found} rows={rows} />
      <nav className="pages" aria-label={t('result.next')}>
        {from > 0 && <Link href={`${path}?verdict=${kind}`}>{t('result.first')}</Link>}
        {next !== null && <Link href={`${path}?verdict=${kind}&from=${next}`}>{t('result.next')}</Link>}
      </nav>
      <p className="office-links">
        {found.refused > 0 && <a href={`${path}/errors`}>{t('result.errors')}</a>}
        <a href={`${path}/tables`}>{t('result.tables')}</a>
        {found.state === 'planned' && <Link href={`${path}?show=columns`}>{t('result.back')}</Link>}
        <Link href="/admin/import">{t('result.other')}</Link>
        {lists.map((list) => {
          const description = importableAt(list)
          return (
            description && (
              <Link key={list} href={addressOfList(list)}>
                {t('result.list', { list: typeWord(locale, description.key, 'many') })}
              </Link>
            )
          )
        })}
      </p>
    </>
  )
}

async function Next({ found, toWrite, locale }: { found: OfficeImport; toWrite: number; locale: Staff['locale'] }) {
  const t = await getTranslations({ locale, namespace: 'exchange' })
  if (found.refused > 0) return <p className="notice notice-warn">{t('result.refusedLead')}</p>
  if (toWrite === 0) return <p className="notice">{t('result.nothingToDo')}</p>
  return (
    <form action={`/admin/import/${found.id}/step`} method="post" className="act">
      <p className="hint">{t('result.writeHint')}</p>
      <button type="submit" name="go" value="write" className="button button-chief">
        {t('result.write', { count: toWrite })}
      </button>
      <button type="submit" name="go" value="check" className="button">
        {t('result.again')}
      </button>
    </form>
  )
}
