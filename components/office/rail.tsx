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

/**
 * The left rail: where one is, what there is, who one is. On narrow screens it is folded behind a line that says where one is;
 * wide ones show all of it (office.css).
 */
export async function Rail({ staff, path, place, isForm }: Props) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'office' })
  const register = await getTranslations({ locale: staff.locale, namespace: 'register' })
  const { nameLt, nameEn } = staff.municipality
  const sections = places
    .filter(({ permission }) => staff.may(permission))
    .map((one) => ({ ...one, label: t(one.place) }))
  const own = { place: 'account', label: staff.name }
  const here = [...sections, ...lists(staff), own].find((one) => one.place === place)

  return (
    <aside className="rail">
      <p className="rail-brand">
        <Link href="/admin">{t('name')}</Link>
        <span>{staff.locale === 'lt' ? nameLt : nameEn}</span>
      </p>
      <details className="rail-fold">
        <summary>{here ? t('menuAt', { place: here.label }) : t('menu')}</summary>
        <nav aria-label={t('navigation')}>
          <Places places={sections} here={place} />
          <h2 className="rail-title">{register('register')}</h2>
          <Places places={lists(staff)} here={place} />
          {staff.may('trips:file') && (
            <Link href="/admin/trips/new" className="button button-chief">
              {t('newTrip')}
            </Link>
          )}
        </nav>
        <RailFoot staff={staff} path={path} place={place} isForm={isForm} />
      </details>
    </aside>
  )
}

type Place = { place: string; href: string; label: string }

function Places({ places, here }: { places: Place[]; here: RailPlace | undefined }) {
  return (
    <ul>
      {places.map(({ place, href, label }) => (
        <li key={href}>
          <Link href={href} aria-current={place === here ? 'page' : undefined}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}

async function RailFoot({ staff, path, place, isForm }: Props) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'office' })
  const auth = await getTranslations({ locale: staff.locale, namespace: 'auth' })

  return (
    <div className="rail-foot">
      {staff.municipalities.length > 1 && <MunicipalityChoice staff={staff} />}
      <a href={`/${staff.locale}/${staff.municipality.slug}`}>{t('publicSite')}</a>
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
      ? [{ href: '/admin/import', place: 'import', label: messagesOf(staff.locale).exchange.title }]
      : []),
    ...(staff.may('trips:file') ? [{ href: '/admin/recycled', place: 'recycled', label: bin.title }] : []),
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
