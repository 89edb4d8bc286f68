import { getTranslations } from 'next-intl/server'
import { chooseMunicipalityAction, signOutAction } from '@/lib/auth/actions'
import type { Staff } from '@/lib/auth/staff'
import { messagesOf } from '@/lib/i18n/messages'
import { typeWord } from '@/lib/records/rules/words'
import { editable } from '@/lib/records/schema/register'
import { LanguageChoice } from './language-choice'
import { Link } from './link'

/** A section of the office, or the path of a list of the register. */
export type RailPlace = string

const places = [
  { place: 'home', href: '/admin', permission: 'office:enter' },
  { place: 'myTrips', href: '/admin/trips', permission: 'trips:file' },
  { place: 'allTrips', href: '/admin/trips/all', permission: 'office:enter' },
  { place: 'othersDrafts', href: '/admin/drafts', permission: 'trips:editOthers' },
  { place: 'review', href: '/admin/review', permission: 'trips:review' },
  { place: 'published', href: '/admin/published', permission: 'office:enter' },
  { place: 'nilReturns', href: '/admin/nil-returns', permission: 'trips:declareNilReturn' },
  { place: 'translations', href: '/admin/translations', permission: 'register:edit' },
  { place: 'feedback', href: '/admin/feedback', permission: 'feedback:answer' },
  { place: 'jobs', href: '/admin/jobs', permission: 'jobs:manage' },
  { place: 'people', href: '/admin/people', permission: 'people:manage' },
] as const

type Props = { staff: Staff; path: string; place?: RailPlace; isForm?: boolean }

/** The left rail: where one is, what there is, who one is. */
export async function Rail({ staff, path, place, isForm }: Props) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'office' })
  const auth = await getTranslations({ locale: staff.locale, namespace: 'auth' })
  const register = await getTranslations({ locale: staff.locale, namespace: 'register' })
  const { slug, nameLt, nameEn } = staff.municipality

  return (
    <aside className="rail">
      <p className="rail-brand">
        <Link href="/admin">{t('name')}</Link>
        <span>{staff.locale === 'lt' ? nameLt : nameEn}</span>
      </p>
      <nav aria-label={t('navigation')}>
        <ul>
          {places
            .filter(({ permission }) => staff.may(permission))
            .map((one) => (
              <li key={one.place}>
                <Link href={one.href} aria-current={one.place === place ? 'page' : undefined}>
                  {t(one.place)}
                </Link>
              </li>
            ))}
        </ul>
        <h2 className="rail-title">{register('register')}</h2>
        <ul>
          {lists(staff).map(({ href, place: one, label }) => (
            <li key={href}>
              <Link href={href} aria-current={one === place ? 'page' : undefined}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
        {staff.may('trips:file') && (
          <Link href="/admin/trips/new" className="button button-chief">
            {t('newTrip')}
          </Link>
        )}
      </nav>
      <div className="rail-foot">
        {staff.municipalities.length > 1 && <MunicipalityChoice staff={staff} />}
        <a href={`/${staff.locale}/${slug}`}>{t('publicSite')}</a>
        {!isForm && <LanguageChoice locale={staff.locale} returnTo={path} />}
        <p>
          <Link href="/admin/account" aria-current={place === 'account' ? 'page' : undefined}>
            {staff.name}
          </Link>
          <br />
          <span className="muted">{auth(`roles.${staff.role}`)}</span>
        </p>
        <form action={signOutAction}>
          <button type="submit" className="button button-plain">
            {auth('signOut')}
          </button>
        </form>
      </div>
    </aside>
  )
}

/** The lists of the register that this person may do something with, then the bin and the log of acts. */
function lists(staff: Staff) {
  const { bin, audit } = messagesOf(staff.locale).register
  const shown = editable.filter((one) => one.permission === undefined || staff.may(one.permission))
  return [
    ...shown.map(({ key, path }) => ({
      href: `/admin/register/${path}`,
      place: path,
      label: typeWord(staff.locale, key, 'many'),
    })),
    ...(staff.may('register:edit')
      ? [
          { href: '/admin/import', place: 'import', label: messagesOf(staff.locale).exchange.title },
          { href: '/admin/recycled', place: 'recycled', label: bin.title },
        ]
      : []),
    ...(staff.may('audit:read') ? [{ href: '/admin/audit', place: 'audit', label: audit.title }] : []),
  ]
}

async function MunicipalityChoice({ staff }: { staff: Staff }) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'office' })

  return (
    <form action={chooseMunicipalityAction} className="rail-choice">
      <label htmlFor="municipality">{t('municipality')}</label>
      <select id="municipality" name="municipality" defaultValue={staff.municipality.slug}>
        {staff.municipalities.map(({ slug, nameLt, nameEn }) => (
          <option key={slug} value={slug}>
            {staff.locale === 'lt' ? nameLt : nameEn}
          </option>
        ))}
      </select>
      <button type="submit" className="button">
        {t('switchMunicipality')}
      </button>
    </form>
  )
}
