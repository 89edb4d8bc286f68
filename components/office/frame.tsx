import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Staff } from '@/lib/auth/staff'
import { Done } from './done'
import { Rail, type RailPlace } from './rail'

type Props = {
  staff: Staff
  /** The address of the page, to come back to after a choice of language. */
  path: string
  place?: RailPlace
  title: ReactNode
  overline?: ReactNode
  /** The act just done, as the address says. */
  done?: string | string[]
  /** Whether the page is a form, which a change of language would empty. */
  isForm?: boolean
  children: ReactNode
}

/** What every page of the office has around its content. */
export async function OfficeFrame({ staff, path, place, title, overline, done, isForm, children }: Props) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'office' })

  return (
    <div className="office-frame">
      <link rel="stylesheet" href={`/accent/${staff.municipality.accentColour.slice(1)}.css`} precedence="accent" />
      <a href="#content" className="skip">
        {t('skip')}
      </a>
      <Rail staff={staff} path={path} place={place} isForm={isForm} />
      <main id="content" className="office-main">
        <header className="office-head">
          {overline && <p className="above-title">{overline}</p>}
          <h1>{title}</h1>
        </header>
        <Done act={done} locale={staff.locale} />
        {children}
      </main>
    </div>
  )
}
