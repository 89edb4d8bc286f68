import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import type { Version } from '@/lib/records/read/history'
import type { VersionPair } from '@/lib/records/rules/versions'
import { actWords } from '@/lib/records/rules/words'

type Props = { staff: Staff; versions: Version[]; asked: VersionPair | null; path: string }

/** Every version, who made it and when; any two can be compared. */
export async function Versions({ staff, versions, asked, path }: Props) {
  const { locale, municipality } = staff
  const t = await getTranslations({ locale, namespace: 'register.history' })

  return (
    <form action={path}>
      <table className="office-table">
        <thead>
          <tr>
            <th scope="col">{t('from')}</th>
            <th scope="col">{t('to')}</th>
            <th scope="col">{t('version')}</th>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('act')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ version, at, by, act }, index) => (
            <tr key={version}>
              <td className="tick">
                <input
                  type="radio"
                  name="from"
                  value={version}
                  defaultChecked={version === asked?.from}
                  aria-label={t('chooseFrom', { number: String(version) })}
                />
              </td>
              <td className="tick">
                <input
                  type="radio"
                  name="to"
                  value={version}
                  defaultChecked={version === asked?.to}
                  aria-label={t('chooseTo', { number: String(version) })}
                />
              </td>
              <th scope="row" className="tabular">
                {version} {index === 0 && <span className="muted">({t('newest')})</span>}
              </th>
              <td data-label={t('when')}>{formatMoment(locale, at, municipality.timeZone)}</td>
              <td data-label={t('who')}>{by ?? t('portal')}</td>
              <td data-label={t('act')}>{act && actWords(locale, act)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {versions.length > 1 && (
        <button type="submit" className="button">
          {t('compare')}
        </button>
      )}
    </form>
  )
}
